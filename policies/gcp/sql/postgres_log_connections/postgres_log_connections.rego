# METADATA
# title: Cloud SQL for PostgreSQL logs who connects
# description: After a break-in the first question is who came in and when.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   severity: medium
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV_GCP_52], trivy: [GCP-0016]}
#   remediation:
#     safe: true
#     summary: Set the database flag log_connections to on.
package policies.gcp.sql.postgres_log_connections

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "POSTGRES", "log_connections", {"on"}, "off")
	message := sprintf("%s: set it to on", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
