# METADATA
# title: The serial console is closed
# description: Whoever may use the console reaches machines past every security group.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configure-access-to-serial-console.html
# custom:
#   severity: low
#   resource_types: [aws_ec2_serial_console_access]
#   remediation:
#     safe: true
#     summary: Set enabled to false; switch it on for a repair.
package policies.aws.ec2.serial_console_closed

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some console in tf.resources("aws_ec2_serial_console_access")
	test := is.equals_or(console, ["enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), console, ["enabled"], "enabled is {value}: set it to false while nobody is repairing a machine")
}
