# METADATA
# title: Network lists do not let SSH in from the world
# description: The list of a subnet is the second fence when a security group is opened by mistake.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
# custom:
#   severity: medium
#   resource_types: [aws_default_network_acl, aws_network_acl, aws_network_acl_rule]
#   aliases: {checkov: [CKV_AWS_232], trivy: [AWS-0105], kics: [3af7f2fd-06e6-4dab-b996-2912bea19ba4]}
#   implied_by: [aws.ec2.nacl_all_ports_closed]
#   remediation:
#     safe: false
#     summary: Let in the networks that need it, or deny it to everybody with a lower rule number.
package policies.aws.ec2.nacl_ssh_closed

import data.lib.finding
import data.lib.is
import data.lib.nacl

deny contains f if {
	some opening in nacl.openings
	test := is.negated(is.any_of({nacl.reaches(opening, "tcp", port) | some port in {22}}))
	made := finding.unless(test, rego.metadata.chain(), opening.rule, opening.path, "the list lets SSH (22) in from {value}: let in the networks that need it")
	f := finding.keyed(made, nacl.key(opening, "22"))
}
