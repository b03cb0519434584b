package policies.aws.ec2.ingress_only_web_ports_test

import data.lib.finding
import data.lib.testing
import data.policies.aws.ec2.ingress_only_web_ports

test_fails_where_another_port_is_public if {
	group := _group(8080, 8080)
	made := finding.keyed(testing.failure(_id, group, ["ingress", 0, "cidr_blocks"], _message), "tcp/8080-8080/0.0.0.0/0")
	ingress_only_web_ports.deny == {made} with input as testing.document([group])
}

test_fails_where_a_range_is_public if {
	group := _group(80, 443)
	made := finding.keyed(testing.failure(_id, group, ["ingress", 0, "cidr_blocks"], _message), "tcp/80-443/0.0.0.0/0")
	ingress_only_web_ports.deny == {made} with input as testing.document([group])
}

test_passes_where_only_https_is_public if {
	ingress_only_web_ports.deny == set() with input as testing.document([_group(443, 443)])
}

test_passes_where_the_configuration_names_the_port if {
	input_ := object.union(testing.document([_group(8443, 8443)]), {"parameters": {"public_ports": [8443]}})
	ingress_only_web_ports.deny == set() with input as input_
}

test_passes_where_the_rule_is_not_about_ports if {
	rule := testing.resource("aws_vpc_security_group_ingress_rule", "ping", {"cidr_ipv4": "0.0.0.0/0", "ip_protocol": "icmp", "from_port": 8, "to_port": 0})
	ingress_only_web_ports.deny == set() with input as testing.document([rule])
}

test_undetermined_where_the_port_is_decided_at_apply if {
	group := testing.unknown(_group(null, null), {"ingress": [{"from_port": true, "to_port": true}]})
	made := finding.keyed(testing.doubt(_id, group, ["ingress", 0, "cidr_blocks"], _message), "tcp/null-null/0.0.0.0/0")
	ingress_only_web_ports.deny == {made} with input as testing.document([group])
}

_id := "aws.ec2.ingress_only_web_ports"

_message := "ports other than those for the web are open to {value}: put a load balancer in front, or let in the networks that need them"

_group(first, last) := testing.resource("aws_security_group", "own", {"ingress": [{
	"protocol": "tcp",
	"from_port": first,
	"to_port": last,
	"cidr_blocks": ["0.0.0.0/0"],
}]})
