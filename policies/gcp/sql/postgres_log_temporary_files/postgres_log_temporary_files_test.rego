package policies.gcp.sql.postgres_log_temporary_files_test

import data.lib.testing
import data.policies.gcp.sql.postgres_log_temporary_files

test_fails_where_the_flag_has_another_value if {
	every one in [
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_temp_files", "value": "10"}]}]}),
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_temp_files", "value": "-1"}]}]}),
	] {
		postgres_log_temporary_files.deny == {testing.failure("gcp.sql.postgres_log_temporary_files", one, ["settings", 0, "database_flags", 0, "value"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_flag_has_the_right_value if {
	one := _one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_temp_files", "value": "0"}]}]})
	postgres_log_temporary_files.deny == set() with input as testing.document([one])
}

test_passes_where_nobody_sets_the_flag if {
	every one in [
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": []}]}),
		_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "other", "value": "on"}]}]}),
	] {
		postgres_log_temporary_files.deny == set() with input as testing.document([one])
	}
}

test_passes_where_the_engine_is_another if {
	one := _one({"database_version": "MYSQL_8_0", "settings": [{"database_flags": [{"name": "log_temp_files", "value": "10"}]}]})
	postgres_log_temporary_files.deny == set() with input as testing.document([one])
}

test_undetermined_where_the_value_is_decided_at_apply if {
	one := testing.unknown(_one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "log_temp_files"}]}]}), {"settings": [{"database_flags": [{"value": true}]}]})
	postgres_log_temporary_files.deny == {testing.doubt("gcp.sql.postgres_log_temporary_files", one, ["settings", 0, "database_flags", 0, "value"], _message)} with input as testing.document([one])
}

test_undetermined_where_the_flags_are_decided_at_apply if {
	one := testing.unknown(_one({"database_version": "POSTGRES_16", "settings": [{}]}), {"settings": [{"database_flags": true}]})
	postgres_log_temporary_files.deny == {testing.doubt("gcp.sql.postgres_log_temporary_files", one, ["settings", 0, "database_flags"], "nobody sets log_temp_files: set it to 0")} with input as testing.document([one])
}

_message := "log_temp_files is {value}: set it to 0"

_one(values) := testing.resource("google_sql_database_instance", "erp", values)
