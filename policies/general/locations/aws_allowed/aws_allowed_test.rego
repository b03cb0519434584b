package policies.general.locations.aws_allowed_test

import data.lib.testing
import data.policies.general.locations.aws_allowed

test_every_place_will_do_unless_told if {
	aws_allowed.deny == set() with input as testing.document([_resource({"region": "us-east-1"})])
}

test_fails_in_another_place if {
	resource := _resource({"region": "us-east-1"})
	aws_allowed.deny == {testing.failure(_id, resource, ["region"], _message)} with input as _allowing(resource)
}

test_passes_in_a_place_that_is_allowed if {
	aws_allowed.deny == set() with input as _allowing(_resource({"region": "eu-west-1"}))
}

test_undetermined_where_nothing_says_where if {
	resource := testing.unknown(_resource({}), {"region": true})
	aws_allowed.deny == {testing.doubt(_id, resource, ["region"], _message)} with input as _allowing(resource)
}

test_goes_by_the_zone_where_the_provider_tells_no_region if {
	resource := _resource({"availability_zone": "us-east-1b"})
	aws_allowed.deny == {testing.failure(_id, resource, ["availability_zone"], _message)} with input as _allowing(resource)
}

_id := "general.locations.aws_allowed"

_message := "the place is {value}: allowed are eu-west-1"

_resource(values) := testing.resource("aws_sqs_queue", "a", values)

_allowing(resource) := object.union(testing.document([resource]), {"parameters": {"allowed_regions": ["eu-west-1"]}})
