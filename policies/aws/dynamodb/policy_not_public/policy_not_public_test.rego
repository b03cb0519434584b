package policies.aws.dynamodb.policy_not_public_test

import data.lib.testing
import data.policies.aws.dynamodb.policy_not_public

test_fails_where_everybody_is_let_in if {
	subject := testing.resource("aws_dynamodb_resource_policy", "orders", {"policy": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "dynamodb:GetItem", "Resource": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders"}]})})
	expected := {testing.failure(_id, subject, ["policy"], _message)}
	policy_not_public.deny == expected with input as testing.document([subject])
}

test_passes_where_one_account_is_let_in if {
	subject := testing.resource("aws_dynamodb_resource_policy", "orders", {"policy": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}, "Action": "dynamodb:GetItem", "Resource": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders"}]})})
	policy_not_public.deny == set() with input as testing.document([subject])
}

test_passes_where_everybody_in_the_organisation_is_let_in if {
	subject := testing.resource("aws_dynamodb_resource_policy", "orders", {"policy": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "dynamodb:GetItem", "Resource": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}]})})
	policy_not_public.deny == set() with input as testing.document([subject])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_dynamodb_resource_policy", "orders", {}), {"policy": true})
	expected := {testing.doubt(_id, subject, ["policy"], _message)}
	policy_not_public.deny == expected with input as testing.document([subject])
}

_id := "aws.dynamodb.policy_not_public"

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"
