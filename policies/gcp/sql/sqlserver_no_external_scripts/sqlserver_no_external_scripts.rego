# METADATA
# title: Cloud SQL for SQL Server runs no scripts of other languages
# description: A query that may run R or Python can do anything the server may.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/sqlserver/flags
# custom:
#   severity: medium
#   resource_types: [google_sql_database_instance]
#   remediation:
#     safe: false
#     summary: Set the database flag external scripts enabled to off, or leave it out.
package policies.gcp.sql.sqlserver_no_external_scripts

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "SQLSERVER", "external scripts enabled", {"off"}, "off")
	message := sprintf("%s: set it to off", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
