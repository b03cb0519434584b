# METADATA
# title: Instances have no public addresses
# description: >-
#   A machine with a public address is one wrong security group away from everybody; load balancers and Session
#   Manager reach it without one.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html
# custom:
#   severity: medium
#   resource_types: [aws_instance, aws_launch_configuration, aws_launch_template]
#   aliases: {checkov: [CKV_AWS_88, CKV_AWS_389], trivy: [AWS-0009], kics: [5a2486aa-facf-477d-a5c1-b010789459ce]}
#   remediation:
#     safe: false
#     summary: Set associate_public_ip_address to false and put a load balancer, or a NAT gateway for the way out, in between.
package policies.aws.ec2.instance_addresses_private

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "associate_public_ip_address is {value}: set it to false, and reach the machine through a load balancer or Session Manager"

deny contains f if {
	some type in {"aws_instance", "aws_launch_configuration"}
	some machine in tf.resources(type)
	test := is.negated(is.equals_or(machine, ["associate_public_ip_address"], true, false))
	f := finding.unless(test, rego.metadata.chain(), machine, ["associate_public_ip_address"], _message)
}

deny contains f if {
	some template in tf.resources("aws_launch_template")
	some card in tf.blocks(template, ["network_interfaces"])
	test := is.negated(is.one_of(card, ["associate_public_ip_address"], {"true", true}))
	f := finding.unless(test, rego.metadata.chain(), card, ["associate_public_ip_address"], _message)
}
