# METADATA
# title: Cloud SQL for PostgreSQL keeps an audit log
# description: The ordinary log does not say which rows of which table a session read or changed.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   severity: medium
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV_GCP_110]}
#   remediation:
#     safe: true
#     summary: Set the database flag cloudsql.enable_pgaudit to on, create the extension, and choose with pgaudit.log what to record.
package policies.gcp.sql.postgres_audit

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "POSTGRES", "cloudsql.enable_pgaudit", {"on"}, "off")
	message := sprintf("%s: set it to on", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
