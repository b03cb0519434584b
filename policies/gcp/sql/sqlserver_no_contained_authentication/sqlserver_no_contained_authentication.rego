# METADATA
# title: Cloud SQL for SQL Server knows all who may log in
# description: A contained database makes users of its own, past the rules of the server.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/sqlserver/flags
# custom:
#   severity: medium
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV_GCP_59], trivy: [GCP-0023]}
#   remediation:
#     safe: false
#     summary: Set the database flag contained database authentication to off, or leave it out.
package policies.gcp.sql.sqlserver_no_contained_authentication

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "SQLSERVER", "contained database authentication", {"off"}, "off")
	message := sprintf("%s: set it to off", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
