package policies.aws.lambda.url_authenticated_test

import data.lib.testing
import data.policies.aws.lambda.url_authenticated

test_fails_where_everybody_may_call if {
	url := _url({"authorization_type": "NONE"})
	url_authenticated.deny == {testing.failure("aws.lambda.url_authenticated", url, ["authorization_type"], _message)} with input as testing.document([url])
}

test_passes_where_callers_sign if {
	url := _url({"authorization_type": "AWS_IAM"})
	url_authenticated.deny == set() with input as testing.document([url])
}

test_undetermined_where_it_is_decided_at_apply if {
	url := testing.unknown(_url({}), {"authorization_type": true})
	url_authenticated.deny == {testing.doubt("aws.lambda.url_authenticated", url, ["authorization_type"], _message)} with input as testing.document([url])
}

_message := "authorization_type is {value}: set it to AWS_IAM"

_url(values) := testing.resource("aws_lambda_function_url", "url", values)
