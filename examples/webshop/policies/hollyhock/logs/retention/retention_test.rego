package policies.hollyhock.logs.retention_test

import data.lib.testing
import data.policies.hollyhock.logs.retention

test_fails_where_logs_are_dropped_early if {
	retention.deny == {testing.failure(_id, _group({}), _path, _message(90))} with input as _kept(30)
}

test_passes_where_logs_are_kept_long_enough_or_for_ever if {
	every days in [90, 400, 0, null] {
		retention.deny == set() with input as _kept(days)
	}
}

test_undetermined_where_the_days_are_decided_at_apply if {
	group := testing.unknown(_group({}), {"retention_in_days": true})
	retention.deny == {testing.doubt(_id, group, _path, _message(90))} with input as testing.document([group])
}

test_asks_for_as_many_days_as_the_configuration_says if {
	retention.deny == {testing.failure(_id, _group({}), _path, _message(365))} with input as _kept(90)
		with input.parameters as {"log_retention_days": 365}
}

_id := "hollyhock.logs.retention"

_path := ["retention_in_days"]

_message(days) := sprintf("logs are kept for {value} days: keep them for %d days or more", [days])

_kept(days) := testing.document([_group({"retention_in_days": days})])

_group(values) := testing.resource("aws_cloudwatch_log_group", "app", values)
