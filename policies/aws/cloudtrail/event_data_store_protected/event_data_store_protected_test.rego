package policies.aws.cloudtrail.event_data_store_protected_test

import data.lib.testing
import data.policies.aws.cloudtrail.event_data_store_protected

test_fails_where_it_is_off if {
	it := testing.resource("aws_cloudtrail_event_data_store", "it", {"termination_protection_enabled": false})
	event_data_store_protected.deny == {testing.failure(_id, it, ["termination_protection_enabled"], _message)} with input as testing.document([it])
}

test_passes_where_it_is_on if {
	it := testing.resource("aws_cloudtrail_event_data_store", "it", {"termination_protection_enabled": true})
	event_data_store_protected.deny == set() with input as testing.document([it])
}

test_passes_where_nobody_wrote_it if {
	it := testing.resource("aws_cloudtrail_event_data_store", "it", {"termination_protection_enabled": null})
	event_data_store_protected.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_cloudtrail_event_data_store", "it", {}), {"termination_protection_enabled": true})
	event_data_store_protected.deny == {testing.doubt(_id, it, ["termination_protection_enabled"], _message)} with input as testing.document([it])
}

_id := "aws.cloudtrail.event_data_store_protected"

_message := "termination_protection_enabled is {value}: set it to true"
