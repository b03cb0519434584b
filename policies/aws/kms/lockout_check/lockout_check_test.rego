package policies.aws.kms.lockout_check_test

import data.lib.testing
import data.policies.aws.kms.lockout_check

test_fails_where_it_is_on if {
	it := testing.resource("aws_kms_key", "it", {"bypass_policy_lockout_safety_check": true})
	lockout_check.deny == {testing.failure(_id, it, ["bypass_policy_lockout_safety_check"], _message)} with input as testing.document([it])
}

test_passes_where_it_is_off if {
	it := testing.resource("aws_kms_key", "it", {"bypass_policy_lockout_safety_check": false})
	lockout_check.deny == set() with input as testing.document([it])
}

test_passes_where_nobody_wrote_it if {
	it := testing.resource("aws_kms_key", "it", {"bypass_policy_lockout_safety_check": null})
	lockout_check.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_kms_key", "it", {}), {"bypass_policy_lockout_safety_check": true})
	lockout_check.deny == {testing.doubt(_id, it, ["bypass_policy_lockout_safety_check"], _message)} with input as testing.document([it])
}

_id := "aws.kms.lockout_check"

_message := "bypass_policy_lockout_safety_check is {value}: set it to false"
