package policies.aws.cloudtrail.multi_region_test

import data.lib.testing
import data.policies.aws.cloudtrail.multi_region

test_fails_where_it_is_off if {
	trail := _trail({"is_multi_region_trail": false})
	multi_region.deny == {testing.failure("aws.cloudtrail.multi_region", trail, ["is_multi_region_trail"], _message)} with input as testing.document([trail])
}

test_fails_where_nobody_wrote_it if {
	trail := _trail({"is_multi_region_trail": null})
	multi_region.deny == {testing.failure("aws.cloudtrail.multi_region", trail, ["is_multi_region_trail"], _message)} with input as testing.document([trail])
}

test_passes_where_it_is_on if {
	trail := _trail({"is_multi_region_trail": true})
	multi_region.deny == set() with input as testing.document([trail])
}

test_undetermined_where_it_is_decided_at_apply if {
	trail := testing.unknown(_trail({}), {"is_multi_region_trail": true})
	multi_region.deny == {testing.doubt("aws.cloudtrail.multi_region", trail, ["is_multi_region_trail"], _message)} with input as testing.document([trail])
}

_message := "is_multi_region_trail is {value}: set it to true"

_trail(values) := testing.resource("aws_cloudtrail", "trail", values)
