# METADATA
# title: Cache groups fail over by themselves
# description: When the primary node fails, a replica takes over in seconds; without, somebody has to be woken.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html
# custom:
#   severity: low
#   resource_types: [aws_elasticache_replication_group]
#   aliases: {checkov: [CKV2_AWS_50]}
#   remediation:
#     safe: true
#     summary: Set automatic_failover_enabled to true, with at least one replica.
package policies.aws.elasticache.failover

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "automatic_failover_enabled is {value}: set it to true"

_path := ["automatic_failover_enabled"]

deny contains f if {
	some group in tf.resources("aws_elasticache_replication_group")
	test := is.equals(group, _path, true)
	f := finding.unless(test, rego.metadata.chain(), group, _path, _message)
}
