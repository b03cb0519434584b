package policies.aws.opensearch.dedicated_masters_test

import data.lib.testing
import data.policies.aws.opensearch.dedicated_masters

test_fails_where_data_nodes_lead_the_domain if {
	subject := testing.resource("aws_opensearch_domain", "search", {"cluster_config": [{"dedicated_master_enabled": false}]})
	expected := {testing.failure(_id, subject, ["cluster_config", 0, "dedicated_master_enabled"], _message)}
	dedicated_masters.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_master_nodes if {
	subject := testing.resource("aws_opensearch_domain", "search", {})
	expected := {testing.failure(_id, subject, ["cluster_config", 0, "dedicated_master_enabled"], _message)}
	dedicated_masters.deny == expected with input as testing.document([subject])
}

test_passes_where_master_nodes_lead_the_domain if {
	subject := testing.resource("aws_opensearch_domain", "search", {"cluster_config": [{"dedicated_master_enabled": true}]})
	dedicated_masters.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_master_nodes_lead_the_domain if {
	subject := testing.unknown(testing.resource("aws_opensearch_domain", "search", {"cluster_config": [{}]}), {"cluster_config": [{"dedicated_master_enabled": true}]})
	expected := {testing.doubt(_id, subject, ["cluster_config", 0, "dedicated_master_enabled"], _message)}
	dedicated_masters.deny == expected with input as testing.document([subject])
}

test_fails_where_data_nodes_lead_the_domain_for_a_elasticsearch_domain if {
	subject := testing.resource("aws_elasticsearch_domain", "search", {"cluster_config": [{"dedicated_master_enabled": false}]})
	expected := {testing.failure(_id, subject, ["cluster_config", 0, "dedicated_master_enabled"], _message)}
	dedicated_masters.deny == expected with input as testing.document([subject])
}

_id := "aws.opensearch.dedicated_masters"

_message := "dedicated_master_enabled is {value}: set it to true"
