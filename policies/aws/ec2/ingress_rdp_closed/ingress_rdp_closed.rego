# METADATA
# title: Remote Desktop is not open to the world
# description: Remote Desktop open to the internet is the usual way in for ransomware.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
# custom:
#   severity: high
#   resource_types:
#     - aws_default_security_group
#     - aws_security_group
#     - aws_security_group_rule
#     - aws_vpc_security_group_ingress_rule
#   aliases: {checkov: [CKV_AWS_25], trivy: [AWS-0107], kics: [151187cb-0efc-481c-babd-ad24e3c9bc22]}
#   implied_by: [aws.ec2.ingress_all_ports_closed]
#   remediation:
#     safe: false
#     summary: Name the addresses that need it, or close the port and use Session Manager.
package policies.aws.ec2.ingress_rdp_closed

import data.lib.finding
import data.lib.is
import data.lib.net

deny contains f if {
	some opening in net.openings
	test := is.negated(is.all_of([opening.world, net.reaches(opening.rule, {"tcp", "udp"}, {3389})]))
	made := finding.unless(test, rego.metadata.chain(), opening.rule, opening.path, "Remote Desktop (3389) is open to {value}: name the addresses that need it, or use Session Manager")
	f := finding.keyed(made, net.key(opening, "rdp/3389"))
}
