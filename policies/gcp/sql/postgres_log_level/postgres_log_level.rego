# METADATA
# title: Cloud SQL for PostgreSQL logs errors
# description: Above the level of errors, the log is silent about what failed.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   severity: low
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV_GCP_55]}
#   remediation:
#     safe: true
#     summary: Set the database flag log_min_messages to warning, or leave it out.
package policies.gcp.sql.postgres_log_level

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "POSTGRES", "log_min_messages", {"debug5", "debug4", "debug3", "debug2", "debug1", "info", "notice", "warning", "error"}, "warning")
	message := sprintf("%s: set it to warning", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
