# METADATA
# title: SSH is not open to the world
# description: Every address on the internet is tried for weak keys and passwords within minutes.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
# custom:
#   severity: high
#   resource_types:
#     - aws_default_security_group
#     - aws_security_group
#     - aws_security_group_rule
#     - aws_vpc_security_group_ingress_rule
#   aliases: {checkov: [CKV_AWS_24], trivy: [AWS-0107], kics: [65905cec-d691-4320-b320-2000436cb696]}
#   implied_by: [aws.ec2.ingress_all_ports_closed]
#   remediation:
#     safe: false
#     summary: Name the addresses that need it, or close the port and use Session Manager.
package policies.aws.ec2.ingress_ssh_closed

import data.lib.finding
import data.lib.is
import data.lib.net

deny contains f if {
	some opening in net.openings
	test := is.negated(is.all_of([opening.world, net.reaches(opening.rule, {"tcp"}, {22})]))
	made := finding.unless(test, rego.metadata.chain(), opening.rule, opening.path, "SSH (22) is open to {value}: name the addresses that need it, or use Session Manager")
	f := finding.keyed(made, net.key(opening, "tcp/22"))
}
