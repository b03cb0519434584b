# METADATA
# title: Graph database clusters are encrypted at rest
# description: Backups, snapshots and replicas of a cluster are only encrypted when the cluster is.
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html
# custom:
#   severity: high
#   resource_types: [aws_neptune_cluster]
#   aliases: {checkov: [CKV_AWS_44], trivy: [AWS-0076], kics: [98d59056-f745-4ef5-8613-32bca8d40b7e]}
#   remediation:
#     safe: false
#     summary: >-
#       Set storage_encrypted to true; an existing cluster is replaced, so restore it from an encrypted snapshot.
package policies.aws.neptune.encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "storage_encrypted is {value}: set it to true"

_path := ["storage_encrypted"]

deny contains f if {
	some cluster in tf.resources("aws_neptune_cluster")
	test := is.equals(cluster, _path, true)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
