# METADATA
# title: What AWS security groups let in
package lib.net

import data.lib.is
import data.lib.tf

# METADATA
# description: >-
#   Every place where a security group lets in, or may let in, the whole internet: the rule (a block of a group, or a
#   resource of its own), the path of its addresses, and the test whether they hold the internet.
openings contains opening if {
	some group in tf.resources("aws_security_group")
	some opening in _blocks(group)
}

openings contains opening if {
	some group in tf.resources("aws_default_security_group")
	some opening in _blocks(group)
}

openings contains opening if {
	some rule in tf.resources("aws_security_group_rule")
	some found in _ranges(rule)
	world := is.all_of([found.world, is.equals(rule, ["type"], "ingress")])
	world != "no"
	opening := object.union(found, {"world": world})
}

openings contains {"rule": rule, "path": ["cidr_ipv4"], "world": world} if {
	some rule in tf.resources("aws_vpc_security_group_ingress_rule")
	world := holds_internet(rule, ["cidr_ipv4"])
	world != "no"
}

openings contains {"rule": rule, "path": ["cidr_ipv6"], "world": world} if {
	some rule in tf.resources("aws_vpc_security_group_ingress_rule")
	world := holds_internet(rule, ["cidr_ipv6"])
	world != "no"
}

# METADATA
# description: >-
#   The list of address ranges at the path (or the single one) holds the internet or half of it: splitting 0.0.0.0/0 in two is
#   an old trick.
holds_internet(subject, path) := "yes" if {
	not tf.is_unknown(subject, path)
	count(_wide(tf.value(subject, path))) > 0
} else := "no" if {
	_narrow_at_apply(subject, path)
} else := is.found(false, subject, path) if {
	not tf.is_unknown(subject, path)
} else := "unknown"

# Whatever the addresses will be, the source says how long their prefixes are.
_narrow_at_apply(subject, path) if {
	ends := tf.unknown_ends(subject, path)
	every each in ends {
		regex.match(`/([2-9]|[1-9][0-9]+)$`, each.suffix)
	}
}

# METADATA
# description: The rule lets in at least one of the ports over one of the protocols (`tcp`, `udp`).
reaches(rule, _, _) := "unknown" if tf.is_unknown(rule, _protocol_path(rule))

reaches(rule, _, _) := "yes" if _protocol(rule) in _everything

reaches(rule, protocols, _) := "no" if {
	not tf.is_unknown(rule, _protocol_path(rule))
	not _protocol(rule) in _everything
	not _protocol(rule) in protocols
}

reaches(rule, protocols, _) := "unknown" if {
	_protocol(rule) in protocols
	_has_unknown_ports(rule)
}

reaches(rule, protocols, ports) := is.certain(count(hits) > 0) if {
	_protocol(rule) in protocols
	not _has_unknown_ports(rule)
	first := _bound(rule, ["from_port"], 0)
	last := _bound(rule, ["to_port"], 65535)
	hits := [port | some port in ports; first <= port; port <= last]
}

# METADATA
# description: The rule lets in all ports of TCP, of UDP, or all traffic of any kind.
reaches_all(rule) := "unknown" if tf.is_unknown(rule, _protocol_path(rule))

reaches_all(rule) := "yes" if _protocol(rule) in _everything

reaches_all(rule) := "no" if {
	not tf.is_unknown(rule, _protocol_path(rule))
	not _protocol(rule) in _everything
	not _protocol(rule) in {"tcp", "udp"}
}

reaches_all(rule) := "unknown" if {
	_protocol(rule) in {"tcp", "udp"}
	_has_unknown_ports(rule)
}

# Port 0 carries no traffic.
reaches_all(rule) := is.certain((last - first) >= 65534) if {
	_protocol(rule) in {"tcp", "udp"}
	not _has_unknown_ports(rule)
	first := _bound(rule, ["from_port"], 0)
	last := _bound(rule, ["to_port"], 65535)
}

# METADATA
# description: A key for the finding about an opening, such as `tcp/22/0.0.0.0/0`.
key(opening, ports) := sprintf("%s/%s", [ports, concat(",", _wide(tf.value(opening.rule, opening.path)))])

# METADATA
# description: The protocol and ports of a rule for a key, such as `tcp/3000-3400`.
span(rule) := sprintf("%s/%v-%v", [tf.text(rule, _protocol_path(rule)), tf.value(rule, ["from_port"]), tf.value(rule, ["to_port"])])

# What stands for all protocols.
_everything := {"-1", "all"}

_has_unknown_ports(rule) if tf.is_unknown(rule, ["from_port"])

_has_unknown_ports(rule) if tf.is_unknown(rule, ["to_port"])

# A port, or where the range ends when nobody gave one; -1 is no port either.
_bound(rule, path, end) := _port(tf.value(rule, path), end)

_port(number, end) := number if {
	is_number(number)
	number >= 0
} else := to_number(number) if {
	is_string(number)
	regex.match(`^[0-9]+$`, number)
} else := end

_blocks(group) := [opening |
	some rule in tf.written_blocks(group, ["ingress"])
	some opening in _ranges(rule)
]

_ranges(rule) := array.concat(_opening(rule, ["cidr_blocks"]), _opening(rule, ["ipv6_cidr_blocks"]))

_opening(rule, path) := [{"rule": rule, "path": path, "world": world} |
	world := holds_internet(rule, path)
	world != "no"
]

_wide(cidrs) := [cidr | some cidr in cidrs; _is_wide(cidr)] if {
	is_array(cidrs)
} else := [cidrs | _is_wide(cidrs)]

_is_wide(cidr) if {
	is_string(cidr)
	some length in ["/0", "/1"]
	endswith(cidr, length)
}

_protocol_path(rule) := ["ip_protocol"] if rule.type == "aws_vpc_security_group_ingress_rule"

_protocol_path(rule) := ["protocol"] if rule.type != "aws_vpc_security_group_ingress_rule"

# Undefined while the protocol is unknown.
_protocol(rule) := object.get(_numbers, written, written) if {
	path := _protocol_path(rule)
	not tf.is_unknown(rule, path)
	written := lower(tf.text(rule, path))
}

_numbers := {"6": "tcp", "17": "udp"}
