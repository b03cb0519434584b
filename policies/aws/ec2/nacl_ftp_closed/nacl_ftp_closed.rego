# METADATA
# title: Network lists do not let FTP in from the world
# description: FTP sends passwords and files readable for everybody on the way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
# custom:
#   severity: low
#   resource_types: [aws_default_network_acl, aws_network_acl, aws_network_acl_rule]
#   aliases: {checkov: [CKV_AWS_229, CKV_AWS_230]}
#   implied_by: [aws.ec2.nacl_all_ports_closed]
#   remediation:
#     safe: false
#     summary: Let in the networks that need it, or deny it to everybody with a lower rule number.
package policies.aws.ec2.nacl_ftp_closed

import data.lib.finding
import data.lib.is
import data.lib.nacl

deny contains f if {
	some opening in nacl.openings
	test := is.negated(is.any_of({nacl.reaches(opening, "tcp", port) | some port in {20, 21}}))
	made := finding.unless(test, rego.metadata.chain(), opening.rule, opening.path, "the list lets FTP (20, 21) in from {value}: use SFTP, or let in the networks that need it")
	f := finding.keyed(made, nacl.key(opening, "20-21"))
}
