# METADATA
# title: Instances have a role
# description: Software on a machine without a role ends up with access keys in a file.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html
# custom:
#   severity: low
#   resource_types: [aws_instance]
#   aliases: {checkov: [CKV2_AWS_41]}
#   remediation:
#     safe: true
#     summary: Add an instance profile; Session Manager needs one, too.
package policies.aws.ec2.instance_has_role

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("aws_instance")
	test := is.any_of([
		is.written(instance, ["iam_instance_profile"]),
		is.any_of({is.negated(is.equals(template, ["id"], "")) | some template in tf.blocks(instance, ["launch_template"])}),
	])
	f := finding.unless(test, rego.metadata.chain(), instance, ["iam_instance_profile"], "the machine has no instance profile: give it a role with what its software needs")
}
