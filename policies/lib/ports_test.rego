package lib.ports_test

import data.lib.ports

test_one_port_or_range_or_all_ports if {
	every content in ["22", 22, "20-25", " 20 - 25 ", "*", ["443", "22"], ["443", 22]] {
		ports.hold_any({"values": {"port": content}, "unknown": {}}, ["port"], {22}) == "yes"
	}
	every content in ["23", "2-21", "22-", "-22", "ssh", "", true, null, [], ["443"]] {
		ports.hold_any({"values": {"port": content}, "unknown": {}}, ["port"], {22}) == "no"
	}
}

test_any_of_the_wanted_ports if {
	ports.hold_any({"values": {"port": "5400-5500"}, "unknown": {}}, ["port"], {22, 5432}) == "yes"
}

test_all_of_a_span_in_one_range if {
	every content in ["*", "0-65535", "1-65535", ["22", "0-65535"]] {
		ports.hold_all({"values": {"port": content}, "unknown": {}}, ["port"], 1, 65535) == "yes"
	}
	every content in ["22", "2-65535", "1-65534", null] {
		ports.hold_all({"values": {"port": content}, "unknown": {}}, ["port"], 1, 65535) == "no"
	}
}

test_unknown_where_it_is_decided_at_apply if {
	every unknown in [true, {"port": true}] {
		ports.hold_any({"values": {}, "unknown": unknown}, ["port"], {22}) == "unknown"
		ports.hold_all({"values": {}, "unknown": unknown}, ["port"], 1, 65535) == "unknown"
	}
}

test_unknown_where_a_part_is_and_the_rest_does_not_decide if {
	unknown := {"port": [false, true]}
	ports.hold_any({"values": {"port": ["443", null]}, "unknown": unknown}, ["port"], {22}) == "unknown"
	ports.hold_any({"values": {"port": ["22", null]}, "unknown": unknown}, ["port"], {22}) == "yes"
	ports.hold_all({"values": {"port": ["443", null]}, "unknown": unknown}, ["port"], 1, 65535) == "unknown"
}
