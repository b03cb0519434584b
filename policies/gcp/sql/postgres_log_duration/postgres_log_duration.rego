# METADATA
# title: Cloud SQL for PostgreSQL logs how long statements take
# description: Statements that suddenly take long are a sign of trouble, or of somebody copying everything.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   severity: low
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV2_GCP_13]}
#   remediation:
#     safe: true
#     summary: Set the database flag log_duration to on.
package policies.gcp.sql.postgres_log_duration

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "POSTGRES", "log_duration", {"on"}, "off")
	message := sprintf("%s: set it to on", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
