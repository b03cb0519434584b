package lib.testing_test

import data.lib.testing

test_a_document_holds_resources_by_type_and_address if {
	one := testing.resource("aws_vpc", "one", {"cidr_block": "10.0.0.0/16"})
	two := testing.resource("aws_vpc", "two", {})
	testing.document([one, two]).resources == {"aws_vpc": {"aws_vpc.one": one, "aws_vpc.two": two}}
}

test_a_link_relates_both_ways if {
	network := testing.resource("aws_vpc", "main", {})
	log := testing.resource("aws_flow_log", "main", {})
	testing.related([network, log], [testing.link(log, "vpc_id", network)]).relations == {
		"aws_vpc": {"aws_vpc.main": {"aws_flow_log": ["aws_flow_log.main"], "aws_flow_log.vpc_id": ["aws_flow_log.main"]}},
		"aws_flow_log": {"aws_flow_log.main": {"aws_vpc": ["aws_vpc.main"]}},
	}
}

test_marks_are_put_on_a_resource if {
	log := testing.resource("aws_flow_log", "main", {})
	testing.unknown(log, {"vpc_id": true}).unknown == {"vpc_id": true}
	testing.unset(log, {"vpc_id": true}).unset == {"vpc_id": true}
}
