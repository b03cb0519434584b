package policies.aws.kms.deletion_window_test

import data.lib.testing
import data.policies.aws.kms.deletion_window

test_fails_where_a_deleted_key_is_gone_after_a_week if {
	it := testing.resource("aws_kms_key", "it", {"deletion_window_in_days": 7})
	deletion_window.deny == {testing.failure(_id, it, ["deletion_window_in_days"], _message)} with input as testing.document([it])
}

test_passes_where_a_deleted_key_stays_a_month if {
	it := testing.resource("aws_kms_key", "it", {"deletion_window_in_days": 30})
	deletion_window.deny == set() with input as testing.document([it])
}

test_passes_where_nobody_wrote_it_and_a_deleted_key_stays_a_month if {
	it := testing.resource("aws_kms_key", "it", {"deletion_window_in_days": null})
	deletion_window.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_days_are_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_kms_key", "it", {}), {"deletion_window_in_days": true})
	deletion_window.deny == {testing.doubt(_id, it, ["deletion_window_in_days"], _message)} with input as testing.document([it])
}

_id := "aws.kms.deletion_window"

_message := "a deleted key is gone after {value} days: wait for 14 days or more"
