# METADATA
# title: Cloud SQL for PostgreSQL logs the statements that fail
# description: A statement that fails is often one that somebody tries out; the log should show its text.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   severity: medium
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV_GCP_109], trivy: [GCP-0018]}
#   remediation:
#     safe: true
#     summary: Set the database flag log_min_error_statement to error, or leave it out.
package policies.gcp.sql.postgres_log_failed_statements

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "POSTGRES", "log_min_error_statement", {"debug5", "debug4", "debug3", "debug2", "debug1", "info", "notice", "warning", "error"}, "error")
	message := sprintf("%s: set it to error", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
