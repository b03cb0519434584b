package policies.gcp.storage.uniform_access_test

import data.policies.gcp.storage.uniform_access

test_fails_where_access_control_lists_count if {
	uniform_access.deny == {_finding("fail")} with input as _input({"uniform_bucket_level_access": false}, {})
}

test_passes_where_only_iam_decides if {
	uniform_access.deny == set() with input as _input({"uniform_bucket_level_access": true}, {})
}

test_fails_where_nobody_wrote_it if {
	uniform_access.deny == {_finding("fail")} with input as _input({"uniform_bucket_level_access": null}, {})
}

test_undetermined_where_it_is_decided_at_apply if {
	uniform_access.deny == {_finding("undetermined")} with input as _input({}, {"uniform_bucket_level_access": true})
}

_finding(status) := {
	"policy": "policies.gcp.storage.uniform_access",
	"subject": "google_storage_bucket.reports",
	"path": ["uniform_bucket_level_access"],
	"status": status,
	"message": "uniform_bucket_level_access is {value}: set it to true",
}

_input(values, unknown) := {"resources": {"google_storage_bucket": {"google_storage_bucket.reports": {
	"address": "google_storage_bucket.reports",
	"type": "google_storage_bucket",
	"values": values,
	"unknown": unknown,
}}}}
