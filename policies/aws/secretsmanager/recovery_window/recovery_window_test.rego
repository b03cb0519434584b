package policies.aws.secretsmanager.recovery_window_test

import data.lib.testing
import data.policies.aws.secretsmanager.recovery_window

test_fails_where_a_deleted_secret_is_gone_at_once if {
	it := testing.resource("aws_secretsmanager_secret", "it", {"recovery_window_in_days": 0})
	recovery_window.deny == {testing.failure(_id, it, ["recovery_window_in_days"], _message)} with input as testing.document([it])
}

test_passes_where_a_deleted_secret_stays_a_month if {
	it := testing.resource("aws_secretsmanager_secret", "it", {"recovery_window_in_days": 30})
	recovery_window.deny == set() with input as testing.document([it])
}

test_passes_where_nobody_wrote_it if {
	it := testing.resource("aws_secretsmanager_secret", "it", {"recovery_window_in_days": null})
	recovery_window.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_days_are_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_secretsmanager_secret", "it", {}), {"recovery_window_in_days": true})
	recovery_window.deny == {testing.doubt(_id, it, ["recovery_window_in_days"], _message)} with input as testing.document([it])
}

_id := "aws.secretsmanager.recovery_window"

_message := "recovery_window_in_days is {value}, so a deleted secret is gone at once: leave it out"
