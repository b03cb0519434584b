# METADATA
# title: Cache groups are encrypted at rest
# description: A cache writes to disk when it is saved, restored or out of memory; without encryption that is readable.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html
# custom:
#   severity: high
#   resource_types: [aws_elasticache_replication_group]
#   aliases: {checkov: [CKV_AWS_29], trivy: [AWS-0045], kics: [76976de7-c7b1-4f64-a94f-90c1345914c2]}
#   remediation:
#     safe: false
#     summary: Set at_rest_encryption_enabled to true; the group is made anew.
package policies.aws.elasticache.encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "at_rest_encryption_enabled is {value}: set it to true"

_path := ["at_rest_encryption_enabled"]

# Providers have it as a text or as a truth value.
_on := {true, "true"}

# Valkey is encrypted unless somebody says otherwise, Redis only if somebody asks; a secondary group is as its global one.
deny contains f if {
	some group in tf.resources("aws_elasticache_replication_group")
	test := is.any_of([
		is.equals_given(group, _path, _on, false),
		is.all_of([is.equals_or(group, ["engine"], "valkey", "redis"), is.equals_given(group, _path, _on, true)]),
		is.written(group, ["global_replication_group_id"]),
	])
	f := finding.unless(test, rego.metadata.chain(), group, _path, _message)
}
