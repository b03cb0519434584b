package policies.aws.iam.no_full_iam_test

import data.lib.testing
import data.policies.aws.iam.no_full_iam

test_fails_where_it_is_allowed_on_every_resource if {
	it := testing.resource("aws_iam_policy", "it", {"policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"iam:*\", \"Resource\": \"*\"}]}"})
	no_full_iam.deny == {testing.failure(_id, it, ["policy"], _message)} with input as testing.document([it])
}

test_fails_where_a_document_allows_it_on_every_resource if {
	it := testing.resource("data.aws_iam_policy_document", "it", {"statement": [{"actions": ["iam:*"], "resources": ["*"]}]})
	no_full_iam.deny == {testing.failure(_id, it, ["statement"], _message)} with input as testing.document([it])
}

test_passes_where_the_resource_is_named if {
	it := testing.resource("aws_iam_policy", "it", {"policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"iam:*\", \"Resource\": \"arn:aws:s3:::acme-logs/reports\"}]}"})
	no_full_iam.deny == set() with input as testing.document([it])
}

test_passes_where_a_condition_narrows_it if {
	it := testing.resource("aws_iam_policy", "it", {"policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"iam:*\", \"Resource\": \"*\", \"Condition\": {\"StringEquals\": {\"aws:ResourceTag/team\": \"billing\"}}}]}"})
	no_full_iam.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_iam_policy", "it", {}), {"policy": true})
	no_full_iam.deny == {testing.doubt(_id, it, ["policy"], _message)} with input as testing.document([it])
}

_id := "aws.iam.no_full_iam"

_message := "the policy allows every action of IAM on every resource: name those that are needed"
