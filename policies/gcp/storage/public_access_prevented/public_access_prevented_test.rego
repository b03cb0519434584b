package policies.gcp.storage.public_access_prevented_test

import data.policies.gcp.storage.public_access_prevented

test_fails_where_the_organisation_decides if {
	public_access_prevented.deny == {_finding("fail")} with input as _input({"public_access_prevention": "inherited"}, {})
}

test_passes_where_it_is_prevented if {
	public_access_prevented.deny == set() with input as _input({"public_access_prevention": "enforced"}, {})
}

test_fails_where_nobody_wrote_it if {
	public_access_prevented.deny == {_finding("fail")} with input as _input({"public_access_prevention": null}, {})
}

test_undetermined_where_it_is_decided_at_apply if {
	public_access_prevented.deny == {_finding("undetermined")} with input as _input({}, {"public_access_prevention": true})
}

_finding(status) := {
	"policy": "policies.gcp.storage.public_access_prevented",
	"subject": "google_storage_bucket.reports",
	"path": ["public_access_prevention"],
	"status": status,
	"message": "public_access_prevention is {value}: set it to \"enforced\"",
}

_input(values, unknown) := {"resources": {"google_storage_bucket": {"google_storage_bucket.reports": {
	"address": "google_storage_bucket.reports",
	"type": "google_storage_bucket",
	"values": values,
	"unknown": unknown,
}}}}
