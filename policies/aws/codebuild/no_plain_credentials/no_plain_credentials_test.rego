package policies.aws.codebuild.no_plain_credentials_test

import data.lib.testing
import data.policies.aws.codebuild.no_plain_credentials

test_fails_where_a_variable_is_a_key if {
	it := testing.resource("aws_codebuild_project", "it", {"environment": [{"environment_variable": [{"name": "AWS_SECRET_ACCESS_KEY"}]}]})
	no_plain_credentials.deny == {testing.failure(_id, it, ["environment", 0, "environment_variable", 0, "type"], _message)} with input as testing.document([it])
}

test_passes_where_the_key_comes_from_a_store if {
	it := testing.resource("aws_codebuild_project", "it", {"environment": [{"environment_variable": [{"name": "NPM_TOKEN", "type": "SECRETS_MANAGER"}]}]})
	no_plain_credentials.deny == set() with input as testing.document([it])
}

test_passes_where_a_variable_is_no_secret if {
	it := testing.resource("aws_codebuild_project", "it", {"environment": [{"environment_variable": [{"name": "STAGE"}]}]})
	no_plain_credentials.deny == set() with input as testing.document([it])
}

test_undetermined_where_where_it_comes_from_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_codebuild_project", "it", {"environment": [{"environment_variable": [{"name": "NPM_TOKEN"}]}]}), {"environment": [{"environment_variable": [{"type": true}]}]})
	no_plain_credentials.deny == {testing.doubt(_id, it, ["environment", 0, "environment_variable", 0, "type"], _message)} with input as testing.document([it])
}

_id := "aws.codebuild.no_plain_credentials"

_message := "the variable holds a credential in the clear: take it from a store"
