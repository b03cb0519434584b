package policies.aws.opensearch.in_vpc_test

import data.lib.testing
import data.policies.aws.opensearch.in_vpc

test_fails_where_the_endpoint_is_public if {
	subject := testing.resource("aws_opensearch_domain", "search", {})
	expected := {testing.failure(_id, subject, ["vpc_options"], _message)}
	in_vpc.deny == expected with input as testing.document([subject])
}

test_fails_where_the_endpoint_of_an_elasticsearch_domain_is_public if {
	subject := testing.resource("aws_elasticsearch_domain", "search", {})
	expected := {testing.failure(_id, subject, ["vpc_options"], _message)}
	in_vpc.deny == expected with input as testing.document([subject])
}

test_passes_where_it_stands_in_a_network if {
	subject := testing.resource("aws_opensearch_domain", "search", {"vpc_options": [{"subnet_ids": ["subnet-0a1b2c3d"], "security_group_ids": ["sg-0a1b2c3d"]}]})
	in_vpc.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_there_is_a_network if {
	subject := testing.unknown(testing.resource("aws_opensearch_domain", "search", {}), {"vpc_options": true})
	expected := {testing.doubt(_id, subject, ["vpc_options"], _message)}
	in_vpc.deny == expected with input as testing.document([subject])
}

_id := "aws.opensearch.in_vpc"

_message := "the endpoint is public: add vpc_options"
