# METADATA
# title: Azure's own ways of writing things
package lib.azure

import data.lib.is
import data.lib.ports
import data.lib.tf

# Azure takes a service tag, a wildcard or a range; a range of length zero is everybody, and of length one half of everybody.
_everybody := `(?i)^(\*|any|internet|0\.0\.0\.0|::|[0-9a-f.:]+/[01])$`

# METADATA
# description: >-
#   The rules written inside a security group, one view each. Where they are unknown as a whole and the group has rules that
#   are resources of their own, there are none inside: the provider allows one way or the other, not both.
inline_rules(group) := [] if _has_rules_elsewhere(group)

inline_rules(group) := tf.written_blocks(group, ["security_rule"]) if not _has_rules_elsewhere(group)

_has_rules_elsewhere(group) if {
	tf.is_unknown(group, ["security_rule"])
	is.related(group, "azurerm_network_security_rule.network_security_group_name") == "yes"
}

# METADATA
# description: >-
#   The security rule (a resource or a block inside a group) lets everybody on the internet reach one of the ports over TCP.
admits(rule, wanted) := is.all_of([
	is.matches(rule, ["access"], `(?i)^allow$`),
	is.matches(rule, ["direction"], `(?i)^inbound$`),
	is.matches(rule, ["protocol"], `(?i)^(tcp|\*)$`),
	is.any_of([
		is.holds_match(rule, ["source_address_prefix"], _everybody),
		is.holds_match(rule, ["source_address_prefixes"], _everybody),
	]),
	is.any_of([
		ports.hold_any(rule, ["destination_port_range"], wanted),
		ports.hold_any(rule, ["destination_port_ranges"], wanted),
	]),
])

# METADATA
# description: Path of the attribute that lets everybody in, the plural one unless the singular one may.
source(rule) := ["source_address_prefixes"] if is.holds_match(rule, ["source_address_prefix"], _everybody) == "no"

source(rule) := ["source_address_prefix"] if is.holds_match(rule, ["source_address_prefix"], _everybody) != "no"

# METADATA
# description: >-
#   The addresses from the first to the last are more than a /8 holds, which no organisation owns. The range from 0.0.0.0 to
#   0.0.0.0 is one address: Azure's sign for its own services. What is no IPv4 address is unknown.
is_wide(subject, first, last) := is.certain((_number(subject, last) - _number(subject, first)) >= 16777216) if {
	_is_address(subject, first)
	_is_address(subject, last)
}

is_wide(subject, first, _) := "unknown" if not _is_address(subject, first)

is_wide(subject, _, last) := "unknown" if not _is_address(subject, last)

_is_address(subject, path) if {
	not tf.is_unknown(subject, path)
	text := tf.value(subject, path)
	is_string(text)
	regex.match(`^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}$`, text)
}

_number(subject, path) := number if {
	parts := [to_number(part) | some part in split(tf.value(subject, path), ".")]
	number := (((((parts[0] * 256) + parts[1]) * 256) + parts[2]) * 256) + parts[3]
}
