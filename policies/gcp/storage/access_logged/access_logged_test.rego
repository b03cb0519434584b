package policies.gcp.storage.access_logged_test

import data.lib.testing
import data.policies.gcp.storage.access_logged

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"logging": [{"log_bucket": null}]}),
		_one({}),
		_one({"logging": []}),
	] {
		access_logged.deny == {testing.failure("gcp.storage.access_logged", one, ["logging", 0, "log_bucket"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"logging": [{"log_bucket": "acme-logs"}]})
	access_logged.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"logging": [{}]}), {"logging": [{"log_bucket": true}]}),
		testing.unknown(_one({}), {"logging": true}),
	] {
		access_logged.deny == {testing.doubt("gcp.storage.access_logged", one, ["logging", 0, "log_bucket"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_bucket_keeps_logs_of_others if {
	logs := testing.resource("google_storage_bucket", "logs", {"name": "logs"})
	one := _one({"logging": [{"log_bucket": "logs"}]})
	access_logged.deny == set() with input as testing.related([one, logs], [testing.link(one, "logging", logs)])
}

_message := "log_bucket is {value}: name the bucket that keeps the log"

_one(values) := testing.resource("google_storage_bucket", "reports", values)
