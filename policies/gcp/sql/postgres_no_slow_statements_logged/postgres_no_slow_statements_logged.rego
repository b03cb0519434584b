# METADATA
# title: Cloud SQL for PostgreSQL does not log the text of slow statements
# description: The text of a statement holds the data in it; a log of slow ones copies secrets to where more people may read.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   severity: low
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV_GCP_57], trivy: [GCP-0021]}
#   remediation:
#     safe: true
#     summary: Set the database flag log_min_duration_statement to -1, or leave it out.
package policies.gcp.sql.postgres_no_slow_statements_logged

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "POSTGRES", "log_min_duration_statement", {"-1"}, "-1")
	message := sprintf("%s: set it to -1", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
