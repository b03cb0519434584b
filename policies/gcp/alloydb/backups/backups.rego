# METADATA
# title: AlloyDB clusters are backed up without pause
# description: Without a backup a deleted row, a bug or ransomware is final.
# related_resources:
#   - ref: https://cloud.google.com/alloydb/docs/backup/overview
# custom:
#   severity: medium
#   resource_types: [google_alloydb_cluster]
#   remediation:
#     safe: true
#     summary: Leave continuous_backup_config.enabled out or set it to true.
package policies.gcp.alloydb.backups

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["continuous_backup_config", 0, "enabled"]

deny contains f if {
	some cluster in tf.resources("google_alloydb_cluster")
	test := is.equals_or(cluster, _path, true, true)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, "enabled is {value}: set it to true")
}
