package policies.aws.cloudtrail.management_events_test

import data.lib.testing
import data.policies.aws.cloudtrail.management_events

test_fails_where_management_events_are_left_out if {
	it := testing.resource("aws_cloudtrail", "it", {"event_selector": [{"include_management_events": false}]})
	management_events.deny == {testing.failure(_id, it, ["event_selector", 0, "include_management_events"], _message)} with input as testing.document([it])
}

test_passes_where_management_events_are_recorded if {
	it := testing.resource("aws_cloudtrail", "it", {"event_selector": [{"include_management_events": true}]})
	management_events.deny == set() with input as testing.document([it])
}

test_passes_where_nobody_wrote_a_selector if {
	it := testing.resource("aws_cloudtrail", "it", {})
	management_events.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_cloudtrail", "it", {"event_selector": [{}]}), {"event_selector": [{"include_management_events": true}]})
	management_events.deny == {testing.doubt(_id, it, ["event_selector", 0, "include_management_events"], _message)} with input as testing.document([it])
}

_id := "aws.cloudtrail.management_events"

_message := "include_management_events is {value}: set it to true"
