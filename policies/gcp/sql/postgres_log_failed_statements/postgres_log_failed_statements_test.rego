package policies.gcp.sql.postgres_log_failed_statements_test

import data.lib.testing
import data.policies.gcp.sql.postgres_log_failed_statements

test_fails_where_the_flag_has_another_value if {
	every one in [
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_min_error_statement", "value": "log"}]}]}),
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_min_error_statement", "value": "fatal"}]}]}),
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_min_error_statement", "value": "panic"}]}]}),
	] {
		postgres_log_failed_statements.deny == {testing.failure("gcp.sql.postgres_log_failed_statements", one, ["settings", 0, "database_flags", 0, "value"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_flag_has_the_right_value if {
	every one in [
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_min_error_statement", "value": "debug5"}]}]}),
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_min_error_statement", "value": "debug4"}]}]}),
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_min_error_statement", "value": "debug3"}]}]}),
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_min_error_statement", "value": "debug2"}]}]}),
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_min_error_statement", "value": "debug1"}]}]}),
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_min_error_statement", "value": "info"}]}]}),
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_min_error_statement", "value": "notice"}]}]}),
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_min_error_statement", "value": "warning"}]}]}),
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_min_error_statement", "value": "error"}]}]}),
	] {
		postgres_log_failed_statements.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_sets_the_flag if {
	every one in [
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": []}]}),
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "other", "value": "on"}]}]}),
	] {
		postgres_log_failed_statements.deny == set() with input as testing.document([one])
	}
}

test_passes_where_the_engine_is_another if {
	one := _one({"database_version": "MYSQL_8_0", "settings": [{"database_flags": [{"name": "log_min_error_statement", "value": "log"}]}]})
	postgres_log_failed_statements.deny == set() with input as testing.document([one])
}

test_undetermined_where_the_value_is_decided_at_apply if {
	one := testing.unknown(_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_min_error_statement"}]}]}), {"settings": [{"database_flags": [{"value": true}]}]})
	postgres_log_failed_statements.deny == {testing.doubt("gcp.sql.postgres_log_failed_statements", one, ["settings", 0, "database_flags", 0, "value"], _message)} with input as testing.document([one])
}

test_undetermined_where_the_flags_are_decided_at_apply if {
	one := testing.unknown(_one({"database_version": "POSTGRES_16", "settings": [{}]}), {"settings": [{"database_flags": true}]})
	postgres_log_failed_statements.deny == {testing.doubt("gcp.sql.postgres_log_failed_statements", one, ["settings", 0, "database_flags"], "nobody sets log_min_error_statement: set it to error")} with input as testing.document([one])
}

_message := "log_min_error_statement is {value}: set it to error"

_one(values) := testing.resource("google_sql_database_instance", "erp", values)
