# METADATA
# title: Logs of databases are sent to CloudWatch
# description: Logs on the database itself are thrown away after days, and can be gone with it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html
# custom:
#   severity: low
#   resource_types: [aws_db_instance, aws_rds_cluster]
#   aliases: {checkov: [CKV_AWS_129, CKV_AWS_324], kics: [8d7f7b8c-6c7c-40f8-baa6-62006c6c7b56]}
#   remediation:
#     safe: true
#     summary: List the logs of the engine in enabled_cloudwatch_logs_exports.
package policies.aws.rds.logs_exported

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "enabled_cloudwatch_logs_exports is {value}: list the logs of the engine"

_path := ["enabled_cloudwatch_logs_exports"]

deny contains f if {
	some database in tf.resources("aws_db_instance")
	test := is.present(database, _path)
	f := finding.unless(test, rego.metadata.chain(), database, _path, _message)
}

deny contains f if {
	some cluster in tf.resources("aws_rds_cluster")
	test := is.present(cluster, _path)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
