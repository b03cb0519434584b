package policies.gcp.sql.postgres_log_verbosity_test

import data.lib.testing
import data.policies.gcp.sql.postgres_log_verbosity

test_fails_where_the_flag_has_another_value if {
	one := _one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_error_verbosity", "value": "verbose"}]}]})
	postgres_log_verbosity.deny == {testing.failure("gcp.sql.postgres_log_verbosity", one, ["settings", 0, "database_flags", 0, "value"], _message)} with input as testing.document([one])
}

test_passes_where_the_flag_has_the_right_value if {
	every one in [
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_error_verbosity", "value": "default"}]}]}),
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_error_verbosity", "value": "terse"}]}]}),
	] {
		postgres_log_verbosity.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_sets_the_flag if {
	every one in [
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": []}]}),
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "other", "value": "on"}]}]}),
	] {
		postgres_log_verbosity.deny == set() with input as testing.document([one])
	}
}

test_passes_where_the_engine_is_another if {
	one := _one({"database_version": "MYSQL_8_0", "settings": [{"database_flags": [{"name": "log_error_verbosity", "value": "verbose"}]}]})
	postgres_log_verbosity.deny == set() with input as testing.document([one])
}

test_undetermined_where_the_value_is_decided_at_apply if {
	one := testing.unknown(_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_error_verbosity"}]}]}), {"settings": [{"database_flags": [{"value": true}]}]})
	postgres_log_verbosity.deny == {testing.doubt("gcp.sql.postgres_log_verbosity", one, ["settings", 0, "database_flags", 0, "value"], _message)} with input as testing.document([one])
}

test_undetermined_where_the_flags_are_decided_at_apply if {
	one := testing.unknown(_one({"database_version": "POSTGRES_16", "settings": [{}]}), {"settings": [{"database_flags": true}]})
	postgres_log_verbosity.deny == {testing.doubt("gcp.sql.postgres_log_verbosity", one, ["settings", 0, "database_flags"], "nobody sets log_error_verbosity: set it to default")} with input as testing.document([one])
}

_message := "log_error_verbosity is {value}: set it to default"

_one(values) := testing.resource("google_sql_database_instance", "erp", values)
