# METADATA
# title: Cloud SQL for PostgreSQL does not log statistics of parsing statements
# description: Statistics for every statement fill the log, slow the database down, and hide what matters.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   severity: low
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV2_GCP_15]}
#   remediation:
#     safe: true
#     summary: Set the database flag log_parser_stats to off, or leave it out.
package policies.gcp.sql.postgres_no_parser_statistics

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "POSTGRES", "log_parser_stats", {"off"}, "off")
	message := sprintf("%s: set it to off", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
