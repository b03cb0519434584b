# METADATA
# title: Cache groups ask who is there
# description: Without a token or users, everybody who reaches the port reads and empties the cache.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html
# custom:
#   severity: medium
#   resource_types: [aws_elasticache_replication_group]
#   implied_by: [aws.elasticache.tls]
#   aliases: {checkov: [CKV_AWS_31]}
#   remediation:
#     safe: false
#     summary: Set auth_token or user_group_ids, and transit_encryption_enabled, which both need.
package policies.aws.elasticache.authenticated

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "everybody who reaches the port may use the cache: set auth_token or user_group_ids"

_path := ["auth_token"]

deny contains f if {
	some group in tf.resources("aws_elasticache_replication_group")
	test := is.all_of([
		is.equals_or(group, ["transit_encryption_enabled"], true, false),
		is.any_of([is.present(group, _path), is.present(group, ["user_group_ids"])]),
	])
	f := finding.unless(test, rego.metadata.chain(), group, _path, _message)
}
