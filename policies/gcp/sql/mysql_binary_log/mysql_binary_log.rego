# METADATA
# title: Cloud SQL databases of MySQL can be restored to any moment
# description: A nightly backup loses the day; the log between backups brings back the minute before the mistake.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/mysql/backup-recovery/pitr
# custom:
#   severity: medium
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV2_GCP_20]}
#   implied_by: [gcp.sql.backups]
#   remediation:
#     safe: true
#     summary: Set binary_log_enabled to true in backup_configuration.
package policies.gcp.sql.mysql_binary_log

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some settings in tf.blocks(instance, ["settings"])
	test := is.any_of([
		is.negated(is.matches(instance, ["database_version"], `^MYSQL_`)),
		is.equals_or(settings, ["backup_configuration", 0, "binary_log_enabled"], true, false),
		is.written(instance, ["master_instance_name"]),
	])
	path := ["backup_configuration", 0, "binary_log_enabled"]
	f := finding.unless(test, rego.metadata.chain(), settings, path, "binary_log_enabled is {value}: set it to true")
}
