# METADATA
# title: What AWS network access control lists let in
# description: >-
#   Rules are tried by number, lowest first, and the first that fits decides. A rule is a block of a list, or a resource of its own.
package lib.nacl

import data.lib.is
import data.lib.net
import data.lib.tf

# METADATA
# description: >-
#   Every rule that lets, or may let, the whole internet in: the rule, the path of its addresses, the test whether they hold
#   the internet, and the other rules of its list.
openings contains opening if {
	some type in {"aws_default_network_acl", "aws_network_acl"}
	some list in tf.resources(type)
	rules := tf.written_blocks(list, ["ingress"])
	others := array.concat(rules, tf.companions(list, "aws_network_acl_rule.network_acl_id"))
	some rule in rules
	some found in _worlds(rule)
	world := is.all_of([found.world, _allows(rule)])
	world != "no"
	opening := {"rule": rule, "path": found.path, "world": world, "others": others}
}

openings contains opening if {
	some rule in tf.resources("aws_network_acl_rule")
	others := [other |
		some list in _decided(tf.companions(rule, "aws_network_acl"))
		some other in array.concat(tf.written_blocks(list, ["ingress"]), tf.companions(list, "aws_network_acl_rule.network_acl_id"))
	]
	some found in _worlds(rule)
	world := is.all_of([found.world, _allows(rule), _is_ingress(rule)])
	world != "no"
	opening := {"rule": rule, "path": found.path, "world": world, "others": others}
}

# METADATA
# description: The opening lets the internet reach the port over the protocol, and no earlier rule denies it.
reaches(opening, protocol, port) := is.all_of([
	opening.world,
	net.reaches(opening.rule, {protocol}, {port}),
	is.negated(is.any_of({_shields(other, opening, net.reaches(other, {protocol}, {port})) | some other in opening.others})),
])

# METADATA
# description: The opening lets the internet reach every port, and no earlier rule denies it all.
reaches_all(opening) := is.all_of([
	opening.world,
	net.reaches_all(opening.rule),
	is.negated(is.any_of({_shields(other, opening, net.reaches_all(other)) | some other in opening.others})),
])

# METADATA
# description: A key for the finding about an opening, such as `22/0.0.0.0/0`.
key(opening, ports) := sprintf("%s/%s", [ports, tf.text(opening.rule, opening.path)])

# A rule belongs to one list; where it is known, others that nobody can tell yet do not matter.
_decided(found) := linked if {
	linked := [one | some one in found; one.address != "?"]
	count(linked) > 0
} else := found

_worlds(rule) := [found |
	some path in [["cidr_block"], ["ipv6_cidr_block"]]
	world := net.holds_internet(rule, path)
	world != "no"
	found := {"path": path, "world": world}
]

_shields(other, opening, reached) := is.all_of([
	reached,
	_denies(other),
	_is_ingress(other),
	_is_before(other, opening.rule),
	is.one_of(other, opening.path, {"0.0.0.0/0", "::/0"}),
])

_allows(rule) := is.matches(rule, _names(rule).action, `^(?i:allow)$`)

_denies(rule) := is.matches(rule, _names(rule).action, `^(?i:deny)$`)

_is_ingress(rule) := "yes" if rule.type != "aws_network_acl_rule"

_is_ingress(rule) := is.negated(is.equals_or(rule, ["egress"], true, false)) if rule.type == "aws_network_acl_rule"

_is_before(other, rule) := is.at_most(other, _names(other).number, tf.value(rule, _names(rule).number) - 1) if {
	is_number(tf.value(rule, _names(rule).number))
} else := "unknown"

_names(rule) := {"action": ["rule_action"], "number": ["rule_number"]} if rule.type == "aws_network_acl_rule"

_names(rule) := {"action": ["action"], "number": ["rule_no"]} if rule.type != "aws_network_acl_rule"
