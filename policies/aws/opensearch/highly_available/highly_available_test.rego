package policies.aws.opensearch.highly_available_test

import data.lib.testing
import data.policies.aws.opensearch.highly_available

test_fails_where_there_is_one_node if {
	subject := testing.resource("aws_opensearch_domain", "search", {})
	expected := {testing.failure(_id, subject, ["cluster_config"], _message)}
	highly_available.deny == expected with input as testing.document([subject])
}

test_fails_where_there_are_two_masters if {
	subject := testing.resource("aws_elasticsearch_domain", "search", {"cluster_config": [{"dedicated_master_enabled": true, "dedicated_master_count": 2, "zone_awareness_enabled": true}]})
	expected := {testing.failure(_id, subject, ["cluster_config"], _message)}
	highly_available.deny == expected with input as testing.document([subject])
}

test_fails_where_all_nodes_are_in_one_zone if {
	subject := testing.resource("aws_opensearch_domain", "search", {"cluster_config": [{"dedicated_master_enabled": true, "dedicated_master_count": 3}]})
	expected := {testing.failure(_id, subject, ["cluster_config"], _message)}
	highly_available.deny == expected with input as testing.document([subject])
}

test_passes_where_three_masters_are_in_several_zones if {
	subject := testing.resource("aws_opensearch_domain", "search", {"cluster_config": [{"dedicated_master_enabled": true, "dedicated_master_count": 3, "zone_awareness_enabled": true}]})
	highly_available.deny == set() with input as testing.document([subject])
}

test_passes_where_there_is_a_standby if {
	subject := testing.resource("aws_opensearch_domain", "search", {"cluster_config": [{"dedicated_master_enabled": true, "dedicated_master_count": 3, "multi_az_with_standby_enabled": true}]})
	highly_available.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_how_many_masters_there_are if {
	subject := testing.unknown(testing.resource("aws_opensearch_domain", "search", {"cluster_config": [{"dedicated_master_enabled": true, "zone_awareness_enabled": true}]}), {"cluster_config": [{"dedicated_master_count": true}]})
	expected := {testing.doubt(_id, subject, ["cluster_config"], _message)}
	highly_available.deny == expected with input as testing.document([subject])
}

_id := "aws.opensearch.highly_available"

_message := "a failed zone takes the domain along: have three dedicated masters and enable zone awareness"
