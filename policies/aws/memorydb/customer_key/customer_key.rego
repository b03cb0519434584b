# METADATA
# title: MemoryDB clusters are encrypted with a key of their own
# description: With a customer key the use of the data and its snapshots can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html
# custom:
#   severity: low
#   resource_types: [aws_memorydb_cluster]
#   aliases: {checkov: [CKV_AWS_201]}
#   remediation:
#     safe: false
#     summary: Set kms_key_arn; the cluster is made anew.
package policies.aws.memorydb.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_arn is {value}: name a customer key"

_path := ["kms_key_arn"]

deny contains f if {
	some cluster in tf.resources("aws_memorydb_cluster")
	test := is.written(cluster, _path)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
