# METADATA
# title: Graph database clusters are encrypted with a key of their own
# description: >-
#   With a customer key the use of the cluster and its snapshots can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html
# custom:
#   severity: low
#   resource_types: [aws_neptune_cluster]
#   implied_by: [aws.neptune.encrypted]
#   aliases: {checkov: [CKV_AWS_347], trivy: [AWS-0128]}
#   remediation:
#     safe: false
#     summary: Set kms_key_arn; an existing cluster is replaced, so restore it from a snapshot.
package policies.aws.neptune.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_arn is {value}: name a customer key"

_path := ["kms_key_arn"]

deny contains f if {
	some cluster in tf.resources("aws_neptune_cluster")
	test := is.written(cluster, _path)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
