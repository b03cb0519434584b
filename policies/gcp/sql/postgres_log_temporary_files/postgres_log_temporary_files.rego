# METADATA
# title: Cloud SQL for PostgreSQL logs temporary files of every size
# description: Queries that spill to disk show what is too big, or who reads too much.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   severity: low
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV_GCP_56]}
#   remediation:
#     safe: true
#     summary: Set the database flag log_temp_files to 0.
package policies.gcp.sql.postgres_log_temporary_files

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "POSTGRES", "log_temp_files", {"0"}, "0")
	message := sprintf("%s: set it to 0", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
