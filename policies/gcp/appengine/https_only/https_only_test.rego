package policies.gcp.appengine.https_only_test

import data.lib.testing
import data.policies.gcp.appengine.https_only

test_fails_where_http_is_admitted if {
	every one in [
		_one({"handlers": [{"security_level": "SECURE_DEFAULT"}]}),
		_one({"handlers": [{"security_level": "SECURE_OPTIONAL"}]}),
		_one({"handlers": [{"security_level": "SECURE_NEVER"}]}),
		_one({"handlers": [{"security_level": null}]}),
	] {
		https_only.deny == {testing.failure("gcp.appengine.https_only", one, ["handlers", 0, "security_level"], _message)} with input as testing.document([one])
	}
}

test_passes_where_only_https_is if {
	every one in [
		_one({"handlers": [{"security_level": "SECURE_ALWAYS"}]}),
		_one({"handlers": []}),
		_one({}),
	] {
		https_only.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"handlers": [{}]}), {"handlers": [{"security_level": true}]})
	https_only.deny == {testing.doubt("gcp.appengine.https_only", one, ["handlers", 0, "security_level"], _message)} with input as testing.document([one])
}

_message := "security_level is {value}, which also admits plain HTTP: set it to \"SECURE_ALWAYS\""

_one(values) := testing.resource("google_app_engine_standard_app_version", "shop", values)
