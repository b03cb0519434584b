package policies.gcp.functions.ingress_limited_test

import data.lib.testing
import data.policies.gcp.functions.ingress_limited

test_fails_where_everybody_reaches_it if {
	every one in [
		_one({"ingress_settings": "ALLOW_ALL"}),
		_one({}),
	] {
		ingress_limited.deny == {testing.failure("gcp.functions.ingress_limited", one, ["ingress_settings"], _message)} with input as testing.document([one])
	}
}

test_fails_where_everybody_reaches_it_in_the_second_generation if {
	every one in [
		testing.resource("google_cloudfunctions2_function", "orders", {"service_config": [{"ingress_settings": "ALLOW_ALL"}]}),
		testing.resource("google_cloudfunctions2_function", "orders", {"service_config": [{}]}),
	] {
		ingress_limited.deny == {testing.failure("gcp.functions.ingress_limited", one, ["service_config", 0, "ingress_settings"], _message)} with input as testing.document([one])
	}
}

test_passes_where_it_is_limited if {
	every one in [
		_one({"ingress_settings": "ALLOW_INTERNAL_ONLY"}),
		_one({"ingress_settings": "ALLOW_INTERNAL_AND_GCLB"}),
		testing.resource("google_cloudfunctions2_function", "orders", {"service_config": [{"ingress_settings": "ALLOW_INTERNAL_ONLY"}]}),
	] {
		ingress_limited.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"ingress_settings": true})
	ingress_limited.deny == {testing.doubt("gcp.functions.ingress_limited", one, ["ingress_settings"], _message)} with input as testing.document([one])
}

_message := "ingress_settings is {value} (ALLOW_ALL where nobody writes it): set it to ALLOW_INTERNAL_ONLY"

_one(values) := testing.resource("google_cloudfunctions_function", "orders", values)
