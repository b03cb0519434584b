# METADATA
# title: Caches that can be are saved every day
# description: What sits in the cache alone is gone with it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html
# custom:
#   severity: low
#   resource_types: [aws_elasticache_cluster, aws_elasticache_replication_group]
#   aliases: {checkov: [CKV_AWS_134], trivy: [AWS-0050], kics: [8fdb08a0-a868-4fdf-9c27-ccab0237f1ab]}
#   remediation:
#     safe: true
#     summary: Set snapshot_retention_limit to the days a snapshot is kept.
package policies.aws.elasticache.backups_kept

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "snapshot_retention_limit is {value}: keep snapshots for 1 to 35 days"

_path := ["snapshot_retention_limit"]

# Memcached saves nothing; a member of a group is saved with it.
deny contains f if {
	some cluster in tf.resources("aws_elasticache_cluster")
	test := is.any_of([
		is.at_least(cluster, _path, 1),
		is.equals_or(cluster, ["engine"], "memcached", "redis"),
		is.written(cluster, ["replication_group_id"]),
	])
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}

deny contains f if {
	some group in tf.resources("aws_elasticache_replication_group")
	test := is.at_least(group, _path, 1)
	f := finding.unless(test, rego.metadata.chain(), group, _path, _message)
}
