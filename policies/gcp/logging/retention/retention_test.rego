package policies.gcp.logging.retention_test

import data.lib.testing
import data.policies.gcp.logging.retention

test_fails_where_logs_are_dropped_early if {
	every one in [
		_one({"retention_days": 30}),
		_one({"retention_days": null}),
		_one({}),
	] {
		retention.deny == {testing.failure("gcp.logging.retention", one, ["retention_days"], _message)} with input as testing.document([one])
	}
}

test_passes_where_logs_are_kept if {
	every one in [
		_one({"retention_days": 90}),
		_one({"retention_days": 400}),
	] {
		retention.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"retention_days": true})
	retention.deny == {testing.doubt("gcp.logging.retention", one, ["retention_days"], _message)} with input as testing.document([one])
}

_message := "logs are kept for {value} days (30 where nobody writes it): keep them for 90 days or more"

_one(values) := testing.resource("google_logging_project_bucket_config", "audit", values)
