package policies.aws.iam.no_data_exfiltration_test

import data.lib.testing
import data.policies.aws.iam.no_data_exfiltration

test_fails_where_it_is_allowed_on_every_resource if {
	it := testing.resource("aws_iam_policy", "it", {"policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"s3:GetObject\", \"secretsmanager:GetSecretValue\"], \"Resource\": \"*\"}]}"})
	no_data_exfiltration.deny == {testing.failure(_id, it, ["policy"], _message)} with input as testing.document([it])
}

test_fails_where_a_document_allows_it_on_every_resource if {
	it := testing.resource("data.aws_iam_policy_document", "it", {"statement": [{"actions": ["s3:GetObject", "secretsmanager:GetSecretValue"], "resources": ["*"]}]})
	no_data_exfiltration.deny == {testing.failure(_id, it, ["statement"], _message)} with input as testing.document([it])
}

test_passes_where_the_resource_is_named if {
	it := testing.resource("aws_iam_policy", "it", {"policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"s3:GetObject\", \"secretsmanager:GetSecretValue\"], \"Resource\": \"arn:aws:s3:::acme-logs/reports\"}]}"})
	no_data_exfiltration.deny == set() with input as testing.document([it])
}

test_passes_where_a_condition_narrows_it if {
	it := testing.resource("aws_iam_policy", "it", {"policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"s3:GetObject\", \"secretsmanager:GetSecretValue\"], \"Resource\": \"*\", \"Condition\": {\"StringEquals\": {\"aws:ResourceTag/team\": \"billing\"}}}]}"})
	no_data_exfiltration.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_iam_policy", "it", {}), {"policy": true})
	no_data_exfiltration.deny == {testing.doubt(_id, it, ["policy"], _message)} with input as testing.document([it])
}

_id := "aws.iam.no_data_exfiltration"

_message := "the policy allows reading every object, secret or parameter: name those that are needed"
