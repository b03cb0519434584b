package policies.aws.opensearch.policy_not_public_test

import data.lib.testing
import data.policies.aws.opensearch.policy_not_public

test_fails_where_everybody_is_let_in if {
	subject := testing.resource("aws_opensearch_domain", "search", {"access_policies": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "es:*", "Resource": "arn:aws:es:eu-west-1:123456789012:domain/search/*"}]})})
	expected := {testing.failure(_id, subject, ["access_policies"], _message)}
	policy_not_public.deny == expected with input as testing.document([subject])
}

test_fails_where_an_elasticsearch_domain_lets_everybody_in if {
	subject := testing.resource("aws_elasticsearch_domain", "search", {"access_policies": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "es:*", "Resource": "arn:aws:es:eu-west-1:123456789012:domain/search/*"}]})})
	expected := {testing.failure(_id, subject, ["access_policies"], _message)}
	policy_not_public.deny == expected with input as testing.document([subject])
}

test_fails_where_a_policy_of_its_own_lets_everybody_in if {
	subject := testing.resource("aws_opensearch_domain_policy", "search", {"access_policies": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "es:*", "Resource": "arn:aws:es:eu-west-1:123456789012:domain/search/*"}]})})
	expected := {testing.failure(_id, subject, ["access_policies"], _message)}
	policy_not_public.deny == expected with input as testing.document([subject])
}

test_fails_where_a_policy_for_elasticsearch_lets_everybody_in if {
	subject := testing.resource("aws_elasticsearch_domain_policy", "search", {"access_policies": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "es:*", "Resource": "arn:aws:es:eu-west-1:123456789012:domain/search/*"}]})})
	expected := {testing.failure(_id, subject, ["access_policies"], _message)}
	policy_not_public.deny == expected with input as testing.document([subject])
}

test_passes_where_one_address_is_let_in if {
	subject := testing.resource("aws_opensearch_domain", "search", {"access_policies": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "es:*", "Resource": "arn:aws:es:eu-west-1:123456789012:domain/search/*", "Condition": {"IpAddress": {"aws:SourceIp": ["203.0.113.0/24"]}}}]})})
	policy_not_public.deny == set() with input as testing.document([subject])
}

test_passes_where_it_stands_in_a_network if {
	subject := testing.resource("aws_opensearch_domain", "search", {"access_policies": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "es:*", "Resource": "arn:aws:es:eu-west-1:123456789012:domain/search/*"}]}), "vpc_options": [{"subnet_ids": ["subnet-0a1b2c3d"]}]})
	policy_not_public.deny == set() with input as testing.document([subject])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_opensearch_domain_policy", "search", {}), {"access_policies": true})
	expected := {testing.doubt(_id, subject, ["access_policies"], _message)}
	policy_not_public.deny == expected with input as testing.document([subject])
}

_id := "aws.opensearch.policy_not_public"

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"
