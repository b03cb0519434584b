# METADATA
# title: Network lists do not let RDP in from the world
# description: Remote desktops are the usual way in for ransomware; the list of a subnet is the second fence.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
# custom:
#   severity: medium
#   resource_types: [aws_default_network_acl, aws_network_acl, aws_network_acl_rule]
#   aliases: {checkov: [CKV_AWS_231], trivy: [AWS-0105], kics: [a20be318-cac7-457b-911d-04cc6e812c25]}
#   implied_by: [aws.ec2.nacl_all_ports_closed]
#   remediation:
#     safe: false
#     summary: Let in the networks that need it, or deny it to everybody with a lower rule number.
package policies.aws.ec2.nacl_rdp_closed

import data.lib.finding
import data.lib.is
import data.lib.nacl

deny contains f if {
	some opening in nacl.openings
	test := is.negated(is.any_of({nacl.reaches(opening, "tcp", port) | some port in {3389}}))
	made := finding.unless(test, rego.metadata.chain(), opening.rule, opening.path, "the list lets RDP (3389) in from {value}: let in the networks that need it")
	f := finding.keyed(made, nacl.key(opening, "3389"))
}
