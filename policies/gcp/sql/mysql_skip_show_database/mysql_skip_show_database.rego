# METADATA
# title: Cloud SQL for MySQL does not list databases to everybody
# description: Who sees the names of all databases knows where to look next.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/mysql/flags
# custom:
#   severity: low
#   resource_types: [google_sql_database_instance]
#   aliases: {kics: [a8b7c6d5-e4f3-2109-8a7b-6c5d4e3f2109]}
#   remediation:
#     safe: false
#     summary: Set the database flag skip_show_database to on; only those with the privilege list databases then.
package policies.gcp.sql.mysql_skip_show_database

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "MYSQL", "skip_show_database", {"on"}, "off")
	message := sprintf("%s: set it to on", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
