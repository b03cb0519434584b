package policies.aws.secretsmanager.rotation_interval_test

import data.lib.testing
import data.policies.aws.secretsmanager.rotation_interval

test_fails_where_the_secret_changes_once_a_year if {
	it := testing.resource("aws_secretsmanager_secret_rotation", "it", {"rotation_rules": [{"automatically_after_days": 365}]})
	rotation_interval.deny == {testing.failure(_id, it, ["rotation_rules", 0, "automatically_after_days"], _message)} with input as testing.document([it])
}

test_fails_where_the_rate_is_too_slow if {
	it := testing.resource("aws_secretsmanager_secret_rotation", "it", {"rotation_rules": [{"schedule_expression": "rate(180 days)"}]})
	rotation_interval.deny == {testing.failure(_id, it, ["rotation_rules", 0, "automatically_after_days"], _message)} with input as testing.document([it])
}

test_passes_where_the_secret_changes_every_month if {
	it := testing.resource("aws_secretsmanager_secret_rotation", "it", {"rotation_rules": [{"automatically_after_days": 30}]})
	rotation_interval.deny == set() with input as testing.document([it])
}

test_passes_where_the_rate_is_fast if {
	it := testing.resource("aws_secretsmanager_secret_rotation", "it", {"rotation_rules": [{"schedule_expression": "rate(4 hours)"}]})
	rotation_interval.deny == set() with input as testing.document([it])
}

test_passes_where_the_schedule_names_days if {
	it := testing.resource("aws_secretsmanager_secret_rotation", "it", {"rotation_rules": [{"schedule_expression": "cron(0 12 1 * ? *)"}]})
	rotation_interval.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_days_are_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_secretsmanager_secret_rotation", "it", {"rotation_rules": [{}]}), {"rotation_rules": [{"automatically_after_days": true}]})
	rotation_interval.deny == {testing.doubt(_id, it, ["rotation_rules", 0, "automatically_after_days"], _message)} with input as testing.document([it])
}

_id := "aws.secretsmanager.rotation_interval"

_message := "the secret changes after {value} days, or more seldom: let it change every 90 days or sooner"
