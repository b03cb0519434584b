package policies.aws.apigateway.cache_encrypted_test

import data.lib.testing
import data.policies.aws.apigateway.cache_encrypted

test_fails_where_it_is_not if {
	method := _method({"settings": [{"caching_enabled": true, "cache_data_encrypted": false}]})
	cache_encrypted.deny == {testing.failure(_id, method, ["settings", 0, "cache_data_encrypted"], _message)} with input as testing.document([method])
}

test_passes_where_it_is if {
	method := _method({"settings": [{"caching_enabled": true, "cache_data_encrypted": true}]})
	cache_encrypted.deny == set() with input as testing.document([method])
}

test_passes_where_there_is_no_cache if {
	method := testing.unset(_method({"settings": [{}]}), {"settings": [{"caching_enabled": true, "cache_data_encrypted": true}]})
	cache_encrypted.deny == set() with input as testing.document([method])
}

test_undetermined_where_it_is_decided_at_apply if {
	method := testing.unknown(_method({"settings": [{"caching_enabled": true}]}), {"settings": [{"cache_data_encrypted": true}]})
	cache_encrypted.deny == {testing.doubt(_id, method, ["settings", 0, "cache_data_encrypted"], _message)} with input as testing.document([method])
}

_id := "aws.apigateway.cache_encrypted"

_message := "cache_data_encrypted is {value}: set it to true"

_method(values) := testing.resource("aws_api_gateway_method_settings", "own", values)
