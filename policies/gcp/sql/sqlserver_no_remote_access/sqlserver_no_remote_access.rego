# METADATA
# title: Cloud SQL for SQL Server runs no procedures for other servers
# description: Procedures called from another server are a way around the firewall, and a means of denying service.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/sqlserver/flags
# custom:
#   severity: low
#   resource_types: [google_sql_database_instance]
#   remediation:
#     safe: false
#     summary: Set the database flag remote access to off.
package policies.gcp.sql.sqlserver_no_remote_access

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "SQLSERVER", "remote access", {"off"}, "on")
	message := sprintf("%s: set it to off", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
