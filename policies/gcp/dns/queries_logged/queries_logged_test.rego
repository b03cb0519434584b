package policies.gcp.dns.queries_logged_test

import data.lib.testing
import data.policies.gcp.dns.queries_logged

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"enable_logging": false})
	queries_logged.deny == {testing.failure("gcp.dns.queries_logged", one, ["enable_logging"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"enable_logging": null}),
		_one({}),
	] {
		queries_logged.deny == {testing.failure("gcp.dns.queries_logged", one, ["enable_logging"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"enable_logging": true})
	queries_logged.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"enable_logging": true})
	queries_logged.deny == {testing.failure("gcp.dns.queries_logged", one, ["enable_logging"], _message)} with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"enable_logging": true})
	queries_logged.deny == {testing.doubt("gcp.dns.queries_logged", one, ["enable_logging"], _message)} with input as testing.document([one])
}

_message := "enable_logging is {value}: set it to true"

_one(values) := testing.resource("google_dns_policy", "shop", values)
