# METADATA
# title: What Azure security rules let through
# description: >-
#   Questions about a rule of a network security group, a resource or a block inside one, in three answers; `lib.azure` has
#   those about single ports over TCP.
package lib.nsg

import data.lib.is

# Azure takes a service tag, a wildcard or a range; a range of length zero is everybody, and of length one half of everybody.
_everybody := `(?i)^(\*|any|internet|0\.0\.0\.0|::|.*/[01])$`

# METADATA
# description: The rule allows traffic of the direction (`inbound`, `outbound`) over one of the protocols; `*` stands for all of them.
allows(rule, direction, protocols) := is.all_of([
	is.matches(rule, ["access"], `(?i)^allow$`),
	is.matches(rule, ["direction"], sprintf(`(?i)^%s$`, [direction])),
	is.matches(rule, ["protocol"], sprintf(`(?i)^(\*|%s)$`, [protocols])),
])

# METADATA
# description: Everybody on the internet is a source of the rule.
from_everybody(rule) := is.any_of([
	is.holds_match(rule, ["source_address_prefix"], _everybody),
	is.holds_match(rule, ["source_address_prefixes"], _everybody),
])

# METADATA
# description: Everybody on the internet is a destination of the rule.
to_everybody(rule) := is.any_of([
	is.holds_match(rule, ["destination_address_prefix"], _everybody),
	is.holds_match(rule, ["destination_address_prefixes"], _everybody),
])
