package policies.aws.opensearch.collections_not_public_test

import data.lib.testing
import data.policies.aws.opensearch.collections_not_public

test_fails_where_everybody_can_reach_it if {
	subject := testing.resource("aws_opensearchserverless_security_policy", "search", {"policy": json.marshal([{"Rules": [{"ResourceType": "collection", "Resource": ["collection/search"]}], "AllowFromPublic": true}]), "type": "network"})
	expected := {testing.failure(_id, subject, ["policy"], _message)}
	collections_not_public.deny == expected with input as testing.document([subject])
}

test_passes_where_only_a_network_can_reach_it if {
	subject := testing.resource("aws_opensearchserverless_security_policy", "search", {"policy": json.marshal([{"Rules": [{"ResourceType": "collection", "Resource": ["collection/search"]}], "AllowFromPublic": false}]), "type": "network"})
	collections_not_public.deny == set() with input as testing.document([subject])
}

test_passes_where_it_is_a_policy_about_encryption if {
	subject := testing.resource("aws_opensearchserverless_security_policy", "search", {"type": "encryption", "policy": json.marshal({"Rules": [{"ResourceType": "collection", "Resource": ["collection/search"]}], "AWSOwnedKey": true})})
	collections_not_public.deny == set() with input as testing.document([subject])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_opensearchserverless_security_policy", "search", {"type": "network"}), {"policy": true})
	expected := {testing.doubt(_id, subject, ["policy"], _message)}
	collections_not_public.deny == expected with input as testing.document([subject])
}

_id := "aws.opensearch.collections_not_public"

_message := "AllowFromPublic is true: set it to false and name SourceVPCEs"
