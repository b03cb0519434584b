package policies.aws.iam.role_trust_not_public_test

import data.lib.testing
import data.policies.aws.iam.role_trust_not_public

test_fails_where_every_account_may_assume_the_role if {
	role := _role({"assume_role_policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\", \"Principal\": {\"AWS\": \"*\"}}]}"})
	role_trust_not_public.deny == {testing.failure("aws.iam.role_trust_not_public", role, ["assume_role_policy"], _message)} with input as testing.document([role])
}

test_passes_where_one_service_may_assume_the_role if {
	role := _role({"assume_role_policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\", \"Principal\": {\"Service\": \"lambda.amazonaws.com\"}}]}"})
	role_trust_not_public.deny == set() with input as testing.document([role])
}

test_passes_where_one_account_may_assume_the_role if {
	role := _role({"assume_role_policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\", \"Principal\": {\"AWS\": [\"arn:aws:iam::123456789012:root\"]}}]}"})
	role_trust_not_public.deny == set() with input as testing.document([role])
}

test_undetermined_where_the_trust_is_decided_at_apply if {
	role := testing.unknown(_role({}), {"assume_role_policy": true})
	role_trust_not_public.deny == {testing.doubt("aws.iam.role_trust_not_public", role, ["assume_role_policy"], _message)} with input as testing.document([role])
}

_message := "everybody may assume this role: name the accounts, roles or services that may"

_role(values) := testing.resource("aws_iam_role", "role", values)
