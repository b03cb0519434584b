# METADATA
# title: Protocols without encryption are not open to the world
# description: >-
#   FTP, Telnet, rlogin, plain mail boxes, SNMP and syslog send passwords and data readable for everybody on the way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
# custom:
#   severity: high
#   resource_types:
#     - aws_default_security_group
#     - aws_security_group
#     - aws_security_group_rule
#     - aws_vpc_security_group_ingress_rule
#   implied_by: [aws.ec2.ingress_all_ports_closed, aws.ec2.ingress_admin_ports_closed]
#   remediation:
#     safe: false
#     summary: Replace the protocol by one with TLS or SSH, or let in the networks that need it.
package policies.aws.ec2.ingress_cleartext_closed

import data.lib.finding
import data.lib.is
import data.lib.net

# FTP, Telnet, TFTP, POP3, IMAP, SNMP, LDAP, rexec, rlogin, rsh or syslog.
_ports := {20, 21, 23, 69, 110, 143, 161, 389, 512, 513, 514}

deny contains f if {
	some opening in net.openings
	test := is.negated(is.all_of([opening.world, net.reaches(opening.rule, {"tcp", "udp"}, _ports)]))
	made := finding.unless(test, rego.metadata.chain(), opening.rule, opening.path, "a protocol without encryption is open to {value}: use its successor with TLS or SSH, or let in the networks that need it")
	f := finding.keyed(made, net.key(opening, "tcp/cleartext"))
}
