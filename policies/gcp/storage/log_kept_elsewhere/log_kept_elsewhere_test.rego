package policies.gcp.storage.log_kept_elsewhere_test

import data.lib.testing
import data.policies.gcp.storage.log_kept_elsewhere

test_fails_where_the_log_goes_into_the_bucket_itself if {
	one := _one({"name": "a", "logging": [{"log_bucket": "a"}]})
	log_kept_elsewhere.deny == {testing.failure("gcp.storage.log_kept_elsewhere", one, ["logging", 0, "log_bucket"], _message)} with input as testing.document([one])
}

test_passes_where_the_log_goes_elsewhere if {
	every one in [
		_one({"name": "a", "logging": [{"log_bucket": "b"}]}),
		_one({"name": "a", "logging": []}),
		_one({"name": "a"}),
	] {
		log_kept_elsewhere.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"name": "a", "logging": [{}]}), {"logging": [{"log_bucket": true}]}),
		testing.unknown(_one({"logging": [{"log_bucket": "a"}]}), {"name": true}),
	] {
		log_kept_elsewhere.deny == {testing.doubt("gcp.storage.log_kept_elsewhere", one, ["logging", 0, "log_bucket"], _message)} with input as testing.document([one])
	}
}

_message := "log_bucket is {value}, the bucket itself: name another one"

_one(values) := testing.resource("google_storage_bucket", "reports", values)
