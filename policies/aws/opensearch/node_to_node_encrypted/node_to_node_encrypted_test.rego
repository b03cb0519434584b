package policies.aws.opensearch.node_to_node_encrypted_test

import data.lib.testing
import data.policies.aws.opensearch.node_to_node_encrypted

test_fails_where_nodes_talk_in_the_clear if {
	subject := testing.resource("aws_opensearch_domain", "search", {"node_to_node_encryption": [{"enabled": false}]})
	expected := {testing.failure(_id, subject, ["node_to_node_encryption", 0, "enabled"], _message)}
	node_to_node_encrypted.deny == expected with input as testing.document([subject])
}

test_fails_where_there_are_three_nodes_and_nobody_asks_for_tls if {
	subject := testing.resource("aws_opensearch_domain", "search", {"cluster_config": [{"instance_count": 3}]})
	expected := {testing.failure(_id, subject, ["node_to_node_encryption", 0, "enabled"], _message)}
	node_to_node_encrypted.deny == expected with input as testing.document([subject])
}

test_fails_where_nodes_of_an_elasticsearch_domain_talk_in_the_clear if {
	subject := testing.resource("aws_elasticsearch_domain", "search", {"node_to_node_encryption": [{"enabled": false}]})
	expected := {testing.failure(_id, subject, ["node_to_node_encryption", 0, "enabled"], _message)}
	node_to_node_encrypted.deny == expected with input as testing.document([subject])
}

test_fails_where_there_are_master_nodes_of_their_own if {
	subject := testing.resource("aws_opensearch_domain", "search", {"cluster_config": [{"instance_count": 1, "dedicated_master_enabled": true}]})
	expected := {testing.failure(_id, subject, ["node_to_node_encryption", 0, "enabled"], _message)}
	node_to_node_encrypted.deny == expected with input as testing.document([subject])
}

test_passes_where_nodes_talk_over_tls if {
	subject := testing.resource("aws_opensearch_domain", "search", {"cluster_config": [{"instance_count": 3}], "node_to_node_encryption": [{"enabled": true}]})
	node_to_node_encrypted.deny == set() with input as testing.document([subject])
}

test_passes_where_there_is_one_node if {
	subject := testing.unset(testing.resource("aws_elasticsearch_domain", "search", {"cluster_config": [{"instance_count": 1}]}), {"node_to_node_encryption": true})
	node_to_node_encrypted.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_nodes_talk_over_tls if {
	subject := testing.unknown(testing.resource("aws_opensearch_domain", "search", {"node_to_node_encryption": [{}]}), {"node_to_node_encryption": [{"enabled": true}]})
	expected := {testing.doubt(_id, subject, ["node_to_node_encryption", 0, "enabled"], _message)}
	node_to_node_encrypted.deny == expected with input as testing.document([subject])
}

_id := "aws.opensearch.node_to_node_encrypted"

_message := "node_to_node_encryption is {value}: enable it"
