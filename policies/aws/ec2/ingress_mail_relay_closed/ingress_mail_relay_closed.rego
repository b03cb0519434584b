# METADATA
# title: SMTP is not open to the world
# description: >-
#   Mail servers found open are tried as relays for spam within hours, and the addresses end on block lists.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
# custom:
#   severity: low
#   resource_types:
#     - aws_default_security_group
#     - aws_security_group
#     - aws_security_group_rule
#     - aws_vpc_security_group_ingress_rule
#   implied_by: [aws.ec2.ingress_all_ports_closed]
#   remediation:
#     safe: false
#     summary: Let in the addresses of the relays that deliver, or receive mail with Amazon SES.
package policies.aws.ec2.ingress_mail_relay_closed

import data.lib.finding
import data.lib.is
import data.lib.net

deny contains f if {
	some opening in net.openings
	test := is.negated(is.all_of([opening.world, net.reaches(opening.rule, {"tcp"}, {25})]))
	made := finding.unless(test, rego.metadata.chain(), opening.rule, opening.path, "SMTP (25) is open to {value}: let in the relays that deliver, or use Amazon SES to receive mail")
	f := finding.keyed(made, net.key(opening, "tcp/25"))
}
