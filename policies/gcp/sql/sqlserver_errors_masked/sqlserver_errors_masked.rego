# METADATA
# title: Cloud SQL for SQL Server hides details of errors from strangers
# description: Messages of errors tell who tries things out what the server holds.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/sqlserver/flags
# custom:
#   severity: low
#   resource_types: [google_sql_database_instance]
#   remediation:
#     safe: true
#     summary: Set the database flag 3625 to on.
package policies.gcp.sql.sqlserver_errors_masked

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "SQLSERVER", "3625", {"on"}, "off")
	message := sprintf("%s: set it to on", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
