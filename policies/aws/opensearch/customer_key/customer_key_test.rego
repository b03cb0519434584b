package policies.aws.opensearch.customer_key_test

import data.lib.testing
import data.policies.aws.opensearch.customer_key

test_fails_where_nobody_chooses_a_key if {
	subject := testing.resource("aws_opensearch_domain", "search", {})
	expected := {testing.failure(_id, subject, ["encrypt_at_rest", 0, "kms_key_id"], _message)}
	customer_key.deny == expected with input as testing.document([subject])
}

test_fails_where_the_key_is_the_one_of_aws if {
	subject := testing.resource("aws_opensearch_domain", "search", {"encrypt_at_rest": [{"enabled": true}]})
	expected := {testing.failure(_id, subject, ["encrypt_at_rest", 0, "kms_key_id"], _message)}
	customer_key.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_chooses_a_key_for_an_elasticsearch_domain if {
	subject := testing.unset(testing.resource("aws_elasticsearch_domain", "search", {}), {"encrypt_at_rest": true})
	expected := {testing.failure(_id, subject, ["encrypt_at_rest", 0, "kms_key_id"], _message)}
	customer_key.deny == expected with input as testing.document([subject])
}

test_passes_where_a_key_is_named if {
	subject := testing.resource("aws_opensearch_domain", "search", {"encrypt_at_rest": [{"enabled": true, "kms_key_id": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}]})
	customer_key.deny == set() with input as testing.document([subject])
}

test_passes_where_a_key_is_made_beside_it if {
	subject := object.union(testing.unknown(testing.resource("aws_opensearch_domain", "search", {"encrypt_at_rest": [{"enabled": true}]}), {"encrypt_at_rest": [{"kms_key_id": true}]}), {"references": {"encrypt_at_rest": [{"kms_key_id": true}]}})
	customer_key.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_which_key_it_is if {
	subject := testing.unknown(testing.resource("aws_opensearch_domain", "search", {"encrypt_at_rest": [{"enabled": true}]}), {"encrypt_at_rest": [{"kms_key_id": true}]})
	expected := {testing.doubt(_id, subject, ["encrypt_at_rest", 0, "kms_key_id"], _message)}
	customer_key.deny == expected with input as testing.document([subject])
}

_id := "aws.opensearch.customer_key"

_message := "kms_key_id is {value}: enable encrypt_at_rest with a customer key"
