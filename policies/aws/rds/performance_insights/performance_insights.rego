# METADATA
# title: Databases keep performance data
# description: Without a record of what the database waited for, a slow or misused database is a guess.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html
# custom:
#   severity: low
#   resource_types: [aws_db_instance, aws_rds_cluster_instance]
#   aliases: {checkov: [CKV_AWS_353], trivy: [AWS-0133]}
#   remediation:
#     safe: true
#     summary: Set performance_insights_enabled to true where the engine and the class of the instance know it.
package policies.aws.rds.performance_insights

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "performance_insights_enabled is {value}: set it to true"

_path := ["performance_insights_enabled"]

deny contains f if {
	some database in tf.resources("aws_db_instance")
	test := is.equals_or(database, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), database, _path, _message)
}

deny contains f if {
	some instance in tf.resources("aws_rds_cluster_instance")
	test := is.equals_or(instance, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), instance, _path, _message)
}
