# METADATA
# title: Cloud SQL for SQL Server does not chain ownership across databases
# description: With it an owner of one database reads tables of another.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/sqlserver/flags
# custom:
#   severity: medium
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV_GCP_58], trivy: [GCP-0019], kics: [b2d5f3c9-1e68-47a1-89b4-92f3a6d7e123]}
#   remediation:
#     safe: false
#     summary: Set the database flag cross db ownership chaining to off, or leave it out.
package policies.gcp.sql.sqlserver_no_ownership_chaining

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "SQLSERVER", "cross db ownership chaining", {"off"}, "off")
	message := sprintf("%s: set it to off", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
