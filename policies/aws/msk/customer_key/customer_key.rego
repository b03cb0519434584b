# METADATA
# title: Kafka clusters are encrypted with a key of their own
# description: >-
#   A cluster always is encrypted; with a customer key its use can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html
# custom:
#   severity: low
#   resource_types: [aws_msk_cluster]
#   aliases: {trivy: [AWS-0179]}
#   remediation:
#     safe: false
#     summary: Set encryption_at_rest_kms_key_arn in encryption_info; the cluster is made anew.
package policies.aws.msk.customer_key

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "encryption_at_rest_kms_key_arn is {value}: name a customer key"

_path := ["encryption_info", 0, "encryption_at_rest_kms_key_arn"]

deny contains f if {
	some cluster in tf.resources("aws_msk_cluster")
	test := is.all_of([blocks.exist(cluster, ["encryption_info"]), is.written(cluster, _path)])
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
