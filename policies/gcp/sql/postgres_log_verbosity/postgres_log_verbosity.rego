# METADATA
# title: Cloud SQL for PostgreSQL logs no more of an error than is needed
# description: Verbose entries copy parts of the program, and of the data, to where more people may read.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   severity: low
#   resource_types: [google_sql_database_instance]
#   remediation:
#     safe: true
#     summary: Set the database flag log_error_verbosity to default, or leave it out.
package policies.gcp.sql.postgres_log_verbosity

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "POSTGRES", "log_error_verbosity", {"default", "terse"}, "default")
	message := sprintf("%s: set it to default", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
