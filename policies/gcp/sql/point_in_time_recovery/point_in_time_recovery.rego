# METADATA
# title: Cloud SQL databases of PostgreSQL and SQL Server can be restored to any moment
# description: A nightly backup loses the day; the log between backups brings back the minute before the mistake.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/mysql/backup-recovery/pitr
# custom:
#   severity: medium
#   resource_types: [google_sql_database_instance]
#   implied_by: [gcp.sql.backups]
#   remediation:
#     safe: true
#     summary: Set point_in_time_recovery_enabled to true in backup_configuration.
package policies.gcp.sql.point_in_time_recovery

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some settings in tf.blocks(instance, ["settings"])
	test := is.any_of([
		is.matches(instance, ["database_version"], `^MYSQL_`),
		is.equals_or(settings, ["backup_configuration", 0, "point_in_time_recovery_enabled"], true, false),
		is.written(instance, ["master_instance_name"]),
	])
	path := ["backup_configuration", 0, "point_in_time_recovery_enabled"]
	f := finding.unless(test, rego.metadata.chain(), settings, path, "point_in_time_recovery_enabled is {value}: set it to true")
}
