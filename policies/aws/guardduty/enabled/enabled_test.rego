package policies.aws.guardduty.enabled_test

import data.lib.testing
import data.policies.aws.guardduty.enabled

test_fails_where_it_is_off if {
	it := testing.resource("aws_guardduty_detector", "it", {"enable": false})
	enabled.deny == {testing.failure(_id, it, ["enable"], _message)} with input as testing.document([it])
}

test_passes_where_it_is_on if {
	it := testing.resource("aws_guardduty_detector", "it", {"enable": true})
	enabled.deny == set() with input as testing.document([it])
}

test_passes_where_nobody_wrote_it if {
	it := testing.resource("aws_guardduty_detector", "it", {"enable": null})
	enabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_guardduty_detector", "it", {}), {"enable": true})
	enabled.deny == {testing.doubt(_id, it, ["enable"], _message)} with input as testing.document([it])
}

_id := "aws.guardduty.enabled"

_message := "enable is {value}: set it to true"
