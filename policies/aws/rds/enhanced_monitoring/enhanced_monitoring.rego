# METADATA
# title: Databases report the metrics of their operating system
# description: What the hypervisor sees does not tell which process eats the machine.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html
# custom:
#   severity: low
#   resource_types: [aws_db_instance, aws_rds_cluster_instance]
#   aliases: {checkov: [CKV_AWS_118]}
#   remediation:
#     safe: true
#     summary: Set monitoring_interval to 60 or less and monitoring_role_arn to a role that may write the metrics.
package policies.aws.rds.enhanced_monitoring

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "monitoring_interval is {value}: set it to 1 to 60 seconds"

_path := ["monitoring_interval"]

deny contains f if {
	some database in tf.resources("aws_db_instance")
	test := is.at_least(database, _path, 1)
	f := finding.unless(test, rego.metadata.chain(), database, _path, _message)
}

deny contains f if {
	some instance in tf.resources("aws_rds_cluster_instance")
	test := is.at_least(instance, _path, 1)
	f := finding.unless(test, rego.metadata.chain(), instance, _path, _message)
}
