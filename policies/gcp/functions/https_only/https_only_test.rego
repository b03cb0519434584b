package policies.gcp.functions.https_only_test

import data.lib.testing
import data.policies.gcp.functions.https_only

test_fails_where_http_is_taken_as_well if {
	every one in [
		_one({"trigger_http": true, "https_trigger_security_level": "SECURE_OPTIONAL"}),
		_one({"trigger_http": true}),
	] {
		https_only.deny == {testing.failure("gcp.functions.https_only", one, ["https_trigger_security_level"], _message)} with input as testing.document([one])
	}
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({"trigger_http": true}), {"https_trigger_security_level": true})
	https_only.deny == {testing.failure("gcp.functions.https_only", one, ["https_trigger_security_level"], _message)} with input as testing.document([one])
}

test_passes_where_only_https_is_taken if {
	every one in [
		_one({"trigger_http": true, "https_trigger_security_level": "SECURE_ALWAYS"}),
		_one({"trigger_http": false}),
		_one({}),
	] {
		https_only.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"trigger_http": true}), {"https_trigger_security_level": true})
	https_only.deny == {testing.doubt("gcp.functions.https_only", one, ["https_trigger_security_level"], _message)} with input as testing.document([one])
}

_message := "https_trigger_security_level is {value}: set it to \"SECURE_ALWAYS\""

_one(values) := testing.resource("google_cloudfunctions_function", "orders", values)
