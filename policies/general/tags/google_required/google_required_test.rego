package policies.general.tags.google_required_test

import data.lib.testing
import data.policies.general.tags.google_required

test_demands_nothing_unless_told_to if {
	google_required.deny == set() with input as testing.document([_resource({})])
}

test_fails_where_a_key_is_missing if {
	resource := _resource({"labels": {"team": "shop"}})
	google_required.deny == {_finding(testing.failure(_id, resource, ["labels"], _message))} with input as _demanding(resource, ["owner", "team"])
}

test_fails_where_a_value_does_not_fit if {
	resource := _resource({"labels": {"owner": "nobody"}})
	google_required.deny == {_finding(testing.failure(_id, resource, ["labels"], _message))} with input as _demanding(resource, {"owner": "^team-"})
}

test_passes_where_all_is_there if {
	resource := _resource({"labels": {"owner": "team-shop"}})
	google_required.deny == set() with input as _demanding(resource, {"owner": "^team-"})
}

test_passes_where_the_provider_adds_it if {
	resource := _resource({"labels": {}, "effective_labels": {"owner": "team-shop"}})
	google_required.deny == set() with input as _demanding(resource, {"owner": "^team-"})
}

test_undetermined_where_it_is_decided_at_apply if {
	resource := testing.unknown(_resource({}), {"labels": true})
	google_required.deny == {_finding(testing.doubt(_id, resource, ["labels"], _message))} with input as _demanding(resource, ["owner"])
}

_id := "general.tags.google_required"

_message := "labels are {value}: give owner a value that fits"

_finding(made) := object.union(made, {"key": "owner"})

_resource(values) := testing.resource("google_storage_bucket", "a", values)

_demanding(resource, demanded) := object.union(testing.document([resource]), {"parameters": {"required_labels": demanded}})
