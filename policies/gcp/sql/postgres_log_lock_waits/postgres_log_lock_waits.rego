# METADATA
# title: Cloud SQL for PostgreSQL logs long waits for locks
# description: A session that holds locks on purpose, or by mistake, stops all others; the log names it.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   severity: low
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV_GCP_54], trivy: [GCP-0020]}
#   remediation:
#     safe: true
#     summary: Set the database flag log_lock_waits to on.
package policies.gcp.sql.postgres_log_lock_waits

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "POSTGRES", "log_lock_waits", {"on"}, "off")
	message := sprintf("%s: set it to on", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
