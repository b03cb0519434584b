# METADATA
# title: Default security groups let nothing in or out
# description: >-
#   What is started without a security group lands in the default one, whose members reach each other and the internet
#   until its rules are removed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html
# custom:
#   severity: medium
#   resource_types: [aws_default_security_group, aws_vpc]
#   aliases: {checkov: [CKV2_AWS_12], trivy: [AWS-0173], kics: [9a4ef195-74b9-4c58-b8ed-2b2fe4353a75]}
#   remediation:
#     safe: false
#     summary: Add an aws_default_security_group without rules; give what still uses it a group of its own first.
package policies.aws.ec2.default_group_closed

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some network in tf.resources("aws_vpc")
	groups := {_is_closed(group) | some group in _decided(tf.companions(network, "aws_default_security_group.vpc_id"))}
	test := is.all_of([is.any_of(groups), _has_no_rules(network)])
	f := finding.unless(test, rego.metadata.chain(), network, [], "the default security group keeps rules: add an aws_default_security_group without rules for this network")
}

# The group of the account's default network stands alone.
deny contains f if {
	some group in tf.resources("aws_default_security_group")
	is.related(group, "aws_vpc") == "no"
	f := finding.unless(_is_closed(group), rego.metadata.chain(), group, [], "the default security group has rules: remove them and use a group of its own")
}

_is_closed(group) := is.all_of([
	is.negated(is.written(group, ["ingress"])),
	is.negated(is.written(group, ["egress"])),
	_has_no_rules(group),
])

# A network has one default group; where it is known, others that nobody can tell yet do not matter.
_decided(found) := linked if {
	linked := [one | some one in found; one.address != "?"]
	count(linked) > 0
} else := found

# A rule may name the group by the attribute default_security_group_id of its network.
_has_no_rules(owner) := is.negated(is.any_of([
	is.related(owner, "aws_security_group_rule.security_group_id"),
	is.related(owner, "aws_vpc_security_group_egress_rule.security_group_id"),
	is.related(owner, "aws_vpc_security_group_ingress_rule.security_group_id"),
]))
