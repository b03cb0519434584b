package policies.aws.appsync.cache_encrypted_test

import data.lib.testing
import data.policies.aws.appsync.cache_encrypted

test_fails_where_it_is_off if {
	it := testing.resource("aws_appsync_api_cache", "it", {"at_rest_encryption_enabled": false})
	cache_encrypted.deny == {testing.failure(_id, it, ["at_rest_encryption_enabled"], _message)} with input as testing.document([it])
}

test_passes_where_it_is_on if {
	it := testing.resource("aws_appsync_api_cache", "it", {"at_rest_encryption_enabled": true})
	cache_encrypted.deny == set() with input as testing.document([it])
}

test_fails_where_nobody_wrote_it if {
	it := testing.resource("aws_appsync_api_cache", "it", {"at_rest_encryption_enabled": null})
	cache_encrypted.deny == {testing.failure(_id, it, ["at_rest_encryption_enabled"], _message)} with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_appsync_api_cache", "it", {}), {"at_rest_encryption_enabled": true})
	cache_encrypted.deny == {testing.doubt(_id, it, ["at_rest_encryption_enabled"], _message)} with input as testing.document([it])
}

_id := "aws.appsync.cache_encrypted"

_message := "at_rest_encryption_enabled is {value}: set it to true"
