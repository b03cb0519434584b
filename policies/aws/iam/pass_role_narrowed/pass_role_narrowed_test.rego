package policies.aws.iam.pass_role_narrowed_test

import data.lib.testing
import data.policies.aws.iam.pass_role_narrowed

test_fails_where_it_is_allowed_on_every_resource if {
	it := testing.resource("aws_iam_policy", "it", {"policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"iam:PassRole\", \"Resource\": \"*\"}]}"})
	pass_role_narrowed.deny == {testing.failure(_id, it, ["policy"], _message)} with input as testing.document([it])
}

test_fails_where_a_document_allows_it_on_every_resource if {
	it := testing.resource("data.aws_iam_policy_document", "it", {"statement": [{"actions": ["iam:PassRole"], "resources": ["*"]}]})
	pass_role_narrowed.deny == {testing.failure(_id, it, ["statement"], _message)} with input as testing.document([it])
}

test_passes_where_the_resource_is_named if {
	it := testing.resource("aws_iam_policy", "it", {"policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"iam:PassRole\", \"Resource\": \"arn:aws:s3:::acme-logs/reports\"}]}"})
	pass_role_narrowed.deny == set() with input as testing.document([it])
}

test_passes_where_a_condition_narrows_it if {
	it := testing.resource("aws_iam_policy", "it", {"policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"iam:PassRole\", \"Resource\": \"*\", \"Condition\": {\"StringEquals\": {\"aws:ResourceTag/team\": \"billing\"}}}]}"})
	pass_role_narrowed.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_iam_policy", "it", {}), {"policy": true})
	pass_role_narrowed.deny == {testing.doubt(_id, it, ["policy"], _message)} with input as testing.document([it])
}

_id := "aws.iam.pass_role_narrowed"

_message := "the policy allows passing every role to a service: name the roles"
