# METADATA
# title: Cloud SQL for PostgreSQL logs changes of its structure
# description: A table dropped or a role made should leave a trace.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   severity: medium
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV_GCP_111]}
#   remediation:
#     safe: true
#     summary: Set the database flag log_statement to ddl, or to mod where changes of data matter too.
package policies.gcp.sql.postgres_log_statement

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "POSTGRES", "log_statement", {"ddl", "mod", "all"}, "none")
	message := sprintf("%s: set it to ddl, mod or all", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
