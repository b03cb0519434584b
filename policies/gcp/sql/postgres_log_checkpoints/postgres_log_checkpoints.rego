# METADATA
# title: Cloud SQL for PostgreSQL logs its checkpoints
# description: Checkpoints that come too often are the usual cause of slow writes, and without the log nobody sees them.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   severity: low
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV_GCP_51], trivy: [GCP-0025]}
#   remediation:
#     safe: true
#     summary: Set the database flag log_checkpoints to on.
package policies.gcp.sql.postgres_log_checkpoints

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "POSTGRES", "log_checkpoints", {"on"}, "off")
	message := sprintf("%s: set it to on", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
