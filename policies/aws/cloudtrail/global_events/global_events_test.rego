package policies.aws.cloudtrail.global_events_test

import data.lib.testing
import data.policies.aws.cloudtrail.global_events

test_fails_where_it_is_off if {
	it := testing.resource("aws_cloudtrail", "it", {"include_global_service_events": false})
	global_events.deny == {testing.failure(_id, it, ["include_global_service_events"], _message)} with input as testing.document([it])
}

test_passes_where_it_is_on if {
	it := testing.resource("aws_cloudtrail", "it", {"include_global_service_events": true})
	global_events.deny == set() with input as testing.document([it])
}

test_passes_where_nobody_wrote_it if {
	it := testing.resource("aws_cloudtrail", "it", {"include_global_service_events": null})
	global_events.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_cloudtrail", "it", {}), {"include_global_service_events": true})
	global_events.deny == {testing.doubt(_id, it, ["include_global_service_events"], _message)} with input as testing.document([it])
}

test_passes_where_the_trail_is_switched_off_which_is_another_matter if {
	it := testing.resource("aws_cloudtrail", "it", {"include_global_service_events": false, "enable_logging": false})
	global_events.deny == set() with input as testing.document([it])
}

_id := "aws.cloudtrail.global_events"

_message := "include_global_service_events is {value}: set it to true"
