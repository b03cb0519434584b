# METADATA
# title: Cloud SQL for PostgreSQL logs the names of hosts
# description: Addresses change hands; the name at the time says who connected.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
# custom:
#   severity: low
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV_GCP_108]}
#   remediation:
#     safe: true
#     summary: Set the database flag log_hostname to on, unless looking up names slows connections down.
package policies.gcp.sql.postgres_log_hostname

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "POSTGRES", "log_hostname", {"on"}, "off")
	message := sprintf("%s: set it to on", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
