# METADATA
# title: Cache groups are encrypted with a key of their own
# description: >-
#   With a customer key the use of the cache and its snapshots can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html
# custom:
#   severity: low
#   resource_types: [aws_elasticache_replication_group]
#   implied_by: [aws.elasticache.encrypted]
#   aliases: {checkov: [CKV_AWS_191]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id; the group is made anew.
package policies.aws.elasticache.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: name a customer key"

_path := ["kms_key_id"]

deny contains f if {
	some group in tf.resources("aws_elasticache_replication_group")
	test := is.written(group, _path)
	f := finding.unless(test, rego.metadata.chain(), group, _path, _message)
}
