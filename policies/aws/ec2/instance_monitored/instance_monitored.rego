# METADATA
# title: Instances are monitored every minute
# description: With a point every five minutes, short peaks stay unseen and scaling reacts late.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html
# custom:
#   severity: low
#   resource_types: [aws_instance, aws_launch_configuration, aws_launch_template]
#   aliases: {checkov: [CKV_AWS_126], kics: [23b70e32-032e-4fa6-ba5c-82f56b9980e6]}
#   remediation:
#     safe: true
#     summary: Switch detailed monitoring on; each metric costs a little.
package policies.aws.ec2.instance_monitored

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "detailed monitoring is {value}: set it to true"

deny contains f if {
	some instance in tf.resources("aws_instance")
	test := is.equals_or(instance, ["monitoring"], true, false)
	f := finding.unless(test, rego.metadata.chain(), instance, ["monitoring"], _message)
}

deny contains f if {
	some configuration in tf.resources("aws_launch_configuration")
	test := is.equals_or(configuration, ["enable_monitoring"], true, true)
	f := finding.unless(test, rego.metadata.chain(), configuration, ["enable_monitoring"], _message)
}

deny contains f if {
	some template in tf.resources("aws_launch_template")
	test := is.equals(template, ["monitoring", 0, "enabled"], true)
	f := finding.unless(test, rego.metadata.chain(), template, ["monitoring", 0, "enabled"], _message)
}
