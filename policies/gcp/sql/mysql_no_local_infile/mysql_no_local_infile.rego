# METADATA
# title: Cloud SQL for MySQL does not load files of its clients
# description: With it a server can ask a client for any file the client may read.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/mysql/flags
# custom:
#   severity: medium
#   resource_types: [google_sql_database_instance]
#   aliases: {checkov: [CKV_GCP_50], trivy: [GCP-0026]}
#   remediation:
#     safe: false
#     summary: Set the database flag local_infile to off; LOAD DATA LOCAL stops working.
package policies.gcp.sql.mysql_no_local_infile

import data.lib.finding
import data.lib.gcp_sql
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	some flag in gcp_sql.flags(instance, "MYSQL", "local_infile", {"off"}, "off")
	message := sprintf("%s: set it to off", [flag.message])
	f := finding.unless(flag.test, rego.metadata.chain(), flag.subject, flag.path, message)
}
