package policies.aws.redshift.vpc_routing_test

import data.lib.testing
import data.policies.aws.redshift.vpc_routing

test_fails_where_copies_go_over_the_internet if {
	subject := testing.resource("aws_redshift_cluster", "sales", {"enhanced_vpc_routing": false})
	expected := {testing.failure(_id, subject, ["enhanced_vpc_routing"], _message)}
	vpc_routing.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_it if {
	subject := testing.unset(testing.resource("aws_redshift_cluster", "sales", {}), {"enhanced_vpc_routing": true})
	expected := {testing.failure(_id, subject, ["enhanced_vpc_routing"], _message)}
	vpc_routing.deny == expected with input as testing.document([subject])
}

test_passes_where_copies_stay_in_the_network if {
	subject := testing.resource("aws_redshift_cluster", "sales", {"enhanced_vpc_routing": true})
	vpc_routing.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_copies_stay_in_the_network if {
	subject := testing.unknown(testing.resource("aws_redshift_cluster", "sales", {}), {"enhanced_vpc_routing": true})
	expected := {testing.doubt(_id, subject, ["enhanced_vpc_routing"], _message)}
	vpc_routing.deny == expected with input as testing.document([subject])
}

test_fails_where_copies_go_over_the_internet_for_a_workgroup if {
	subject := testing.resource("aws_redshiftserverless_workgroup", "sales", {"enhanced_vpc_routing": false})
	expected := {testing.failure(_id, subject, ["enhanced_vpc_routing"], _message)}
	vpc_routing.deny == expected with input as testing.document([subject])
}

_id := "aws.redshift.vpc_routing"

_message := "enhanced_vpc_routing is {value}: set it to true"
