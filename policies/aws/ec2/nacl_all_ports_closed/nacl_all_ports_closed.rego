# METADATA
# title: Network lists do not let everything in
# description: A list that lets the world reach every port of a subnet is no fence at all.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
# custom:
#   severity: medium
#   resource_types: [aws_default_network_acl, aws_network_acl, aws_network_acl_rule]
#   aliases: {checkov: [CKV_AWS_352], trivy: [AWS-0102]}
#   remediation:
#     safe: false
#     summary: Let in the networks that need it, or deny it to everybody with a lower rule number.
package policies.aws.ec2.nacl_all_ports_closed

import data.lib.finding
import data.lib.is
import data.lib.nacl

deny contains f if {
	some opening in nacl.openings
	made := finding.unless(is.negated(nacl.reaches_all(opening)), rego.metadata.chain(), opening.rule, opening.path, "the list lets everything in from {value}: name the ports the subnet serves")
	f := finding.keyed(made, nacl.key(opening, "all"))
}
