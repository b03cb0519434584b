package policies.aws.guardduty.features_enabled_test

import data.lib.testing
import data.policies.aws.guardduty.features_enabled

test_fails_where_the_feature_is_switched_off if {
	it := testing.resource("aws_guardduty_detector_feature", "it", {"status": "DISABLED"})
	features_enabled.deny == {testing.failure(_id, it, ["status"], _message)} with input as testing.document([it])
}

test_passes_where_the_feature_is_on if {
	it := testing.resource("aws_guardduty_detector_feature", "it", {"status": "ENABLED"})
	features_enabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_guardduty_detector_feature", "it", {}), {"status": true})
	features_enabled.deny == {testing.doubt(_id, it, ["status"], _message)} with input as testing.document([it])
}

_id := "aws.guardduty.features_enabled"

_message := "status is {value}: set it to ENABLED"
