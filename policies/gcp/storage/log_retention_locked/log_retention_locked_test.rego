package policies.gcp.storage.log_retention_locked_test

import data.lib.testing
import data.policies.gcp.storage.log_retention_locked

test_fails_where_the_policy_is_not_locked if {
	bucket := testing.resource("google_storage_bucket", "audit", {"retention_policy": [{"is_locked": false}]})
	one := _one({"destination": "storage.googleapis.com/acme-audit"})
	relations := {"google_logging_project_sink": {one.address: {"google_storage_bucket.destination": [bucket.address]}}}
	made := object.union(testing.document([one, bucket]), {"relations": relations})
	log_retention_locked.deny == {testing.failure("gcp.storage.log_retention_locked", one, ["destination"], _message)} with input as made
}

test_fails_where_there_is_no_policy if {
	bucket := testing.resource("google_storage_bucket", "audit", {"retention_policy": []})
	one := _one({"destination": "storage.googleapis.com/acme-audit"})
	relations := {"google_logging_project_sink": {one.address: {"google_storage_bucket.destination": [bucket.address]}}}
	made := object.union(testing.document([one, bucket]), {"relations": relations})
	log_retention_locked.deny == {testing.failure("gcp.storage.log_retention_locked", one, ["destination"], _message)} with input as made
}

test_passes_where_the_policy_is_locked if {
	bucket := testing.resource("google_storage_bucket", "audit", {"retention_policy": [{"is_locked": true}]})
	one := _one({"destination": "storage.googleapis.com/acme-audit"})
	relations := {"google_logging_project_sink": {one.address: {"google_storage_bucket.destination": [bucket.address]}}}
	made := object.union(testing.document([one, bucket]), {"relations": relations})
	log_retention_locked.deny == set() with input as made
}

test_undetermined_where_it_is_decided_at_apply if {
	bucket := testing.unknown(testing.resource("google_storage_bucket", "audit", {"retention_policy": [{}]}), {"retention_policy": [{"is_locked": true}]})
	one := _one({"destination": "storage.googleapis.com/acme-audit"})
	relations := {"google_logging_project_sink": {one.address: {"google_storage_bucket.destination": [bucket.address]}}}
	made := object.union(testing.document([one, bucket]), {"relations": relations})
	log_retention_locked.deny == {testing.doubt("gcp.storage.log_retention_locked", one, ["destination"], _message)} with input as made
}

test_passes_where_the_sink_has_another_destination if {
	one := _one({"destination": "bigquery.googleapis.com/projects/acme/datasets/audit"})
	log_retention_locked.deny == set() with input as testing.document([one])
}

_message := "{value} may be emptied: add a retention_policy with is_locked true to the bucket"

_one(values) := testing.resource("google_logging_project_sink", "audit", values)
