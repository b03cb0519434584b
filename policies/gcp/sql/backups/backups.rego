# METADATA
# title: Cloud SQL databases are backed up
# description: Without a backup a deleted row, a bug or ransomware is final.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/mysql/backup-recovery/backups
# custom:
#   severity: medium
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV_GCP_14], trivy: [GCP-0024], kics: [cf3c7631-cd1e-42f3-8801-a561214a6e79]}
#   remediation:
#     safe: true
#     summary: Set backup_configuration.enabled to true.
package policies.gcp.sql.backups

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["settings", 0, "backup_configuration", 0, "enabled"]

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	test := is.any_of([is.equals_or(instance, _path, true, false), _is_replica(instance)])
	f := finding.unless(test, rego.metadata.chain(), instance, _path, "backups are {value} (off where nobody writes it): set enabled to true in backup_configuration")
}

# A replica is made anew from its primary, and backups are the primary's.
_is_replica(instance) := is.written(instance, ["master_instance_name"])
