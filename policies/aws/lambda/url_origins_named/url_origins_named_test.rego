package policies.aws.lambda.url_origins_named_test

import data.lib.testing
import data.policies.aws.lambda.url_origins_named

test_fails_where_every_site_is_allowed if {
	url := _url({"cors": [{"allow_origins": ["*"]}]})
	url_origins_named.deny == {testing.failure(_id, url, ["cors", 0, "allow_origins"], _message)} with input as testing.document([url])
}

test_passes_where_one_is if {
	url := _url({"cors": [{"allow_origins": ["https://example.com"]}]})
	url_origins_named.deny == set() with input as testing.document([url])
}

test_passes_where_none_is if {
	url := _url({})
	url_origins_named.deny == set() with input as testing.document([url])
}

test_undetermined_where_it_is_decided_at_apply if {
	url := testing.unknown(_url({"cors": [{}]}), {"cors": [{"allow_origins": true}]})
	url_origins_named.deny == {testing.doubt(_id, url, ["cors", 0, "allow_origins"], _message)} with input as testing.document([url])
}

_id := "aws.lambda.url_origins_named"

_message := "allow_origins is {value}: name the sites that call the function"

_url(values) := testing.resource("aws_lambda_function_url", "own", values)
