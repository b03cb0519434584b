# METADATA
# title: Cloud SQL for PostgreSQL logs when a session ends
# description: Without the end of sessions nobody can say how long a stranger was in.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   severity: low
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV_GCP_53], trivy: [GCP-0022]}
#   remediation:
#     safe: true
#     summary: Set the database flag log_disconnections to on.
package policies.gcp.sql.postgres_log_disconnections

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "POSTGRES", "log_disconnections", {"on"}, "off")
	message := sprintf("%s: set it to on", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
