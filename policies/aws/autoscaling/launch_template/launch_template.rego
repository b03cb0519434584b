# METADATA
# title: Scaling groups use launch templates
# description: Launch configurations get no new features, and new accounts cannot make them any more.
# related_resources:
#   - ref: https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html
# custom:
#   severity: low
#   resource_types: [aws_autoscaling_group]
#   aliases: {checkov: [CKV_AWS_315]}
#   remediation:
#     safe: false
#     summary: Write an aws_launch_template and name it in launch_template; machines started later use it.
package policies.aws.autoscaling.launch_template

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some group in tf.resources("aws_autoscaling_group")
	test := is.negated(is.present(group, ["launch_configuration"]))
	f := finding.unless(test, rego.metadata.chain(), group, ["launch_configuration"], "the group uses the launch configuration {value}: use a launch template")
}
