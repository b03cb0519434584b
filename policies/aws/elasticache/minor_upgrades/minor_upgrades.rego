# METADATA
# title: Caches install minor versions by themselves
# description: Minor versions mend the holes that were found since; a cache that never takes them stays open.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html
# custom:
#   severity: low
#   resource_types: [aws_elasticache_cluster, aws_elasticache_replication_group]
#   aliases: {checkov: [CKV_AWS_322]}
#   remediation:
#     safe: true
#     summary: Set auto_minor_version_upgrade to true; they are installed in the maintenance window.
package policies.aws.elasticache.minor_upgrades

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "auto_minor_version_upgrade is {value}: set it to true"

_path := ["auto_minor_version_upgrade"]

# Providers have it as a text or as a truth value.
_on := {true, "true"}

deny contains f if {
	some cluster in tf.resources("aws_elasticache_cluster")
	test := is.equals_given(cluster, _path, _on, true)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}

deny contains f if {
	some group in tf.resources("aws_elasticache_replication_group")
	test := is.equals_given(group, _path, _on, true)
	f := finding.unless(test, rego.metadata.chain(), group, _path, _message)
}
