# METADATA
# title: Caches stand in subnets somebody chose
# description: The default subnet group holds the subnets of the default network, which are public.
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html#elasticache-7
# custom:
#   severity: low
#   resource_types: [aws_elasticache_cluster, aws_elasticache_replication_group]
#   aliases: {checkov: [CKV_AWS_323]}
#   remediation:
#     safe: false
#     summary: Set subnet_group_name to a group of private subnets; the cache is made anew.
package policies.aws.elasticache.subnet_group

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "subnet_group_name is {value}: name a group of private subnets"

_path := ["subnet_group_name"]

# A member of a group stands where its group stands.
deny contains f if {
	some cluster in tf.resources("aws_elasticache_cluster")
	test := is.any_of([
		is.all_of([is.written(cluster, _path), is.negated(is.one_of(cluster, _path, {"default"}))]),
		is.written(cluster, ["replication_group_id"]),
	])
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}

deny contains f if {
	some group in tf.resources("aws_elasticache_replication_group")
	test := is.any_of([
		is.all_of([is.written(group, _path), is.negated(is.one_of(group, _path, {"default"}))]),
		is.written(group, ["global_replication_group_id"]),
	])
	f := finding.unless(test, rego.metadata.chain(), group, _path, _message)
}
