package policies.general.locations.google_allowed_test

import data.lib.testing
import data.policies.general.locations.google_allowed

test_every_place_will_do_unless_told if {
	google_allowed.deny == set() with input as testing.document([_resource({"location": "us-east1"})])
}

test_fails_in_another_place if {
	resource := _resource({"location": "us-east1"})
	google_allowed.deny == {testing.failure(_id, resource, ["location"], _message)} with input as _allowing(resource)
}

test_passes_in_a_place_that_is_allowed if {
	google_allowed.deny == set() with input as _allowing(_resource({"location": "europe-west4"}))
}

test_undetermined_where_nothing_says_where if {
	resource := testing.unknown(_resource({}), {"location": true})
	google_allowed.deny == {testing.doubt(_id, resource, ["location"], _message)} with input as _allowing(resource)
}

_id := "general.locations.google_allowed"

_message := "the place is {value}: allowed are europe-west4"

_resource(values) := testing.resource("google_storage_bucket", "a", values)

_allowing(resource) := object.union(testing.document([resource]), {"parameters": {"allowed_regions": ["europe-west4"]}})
