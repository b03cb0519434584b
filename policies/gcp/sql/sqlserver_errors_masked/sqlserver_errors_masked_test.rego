package policies.gcp.sql.sqlserver_errors_masked_test

import data.lib.testing
import data.policies.gcp.sql.sqlserver_errors_masked

test_fails_where_the_flag_has_another_value if {
	one := _one({"database_version": "SQLSERVER_2022_STANDARD", "settings": [{"database_flags": [{"name": "3625", "value": "off"}]}]})
	sqlserver_errors_masked.deny == {testing.failure("gcp.sql.sqlserver_errors_masked", one, ["settings", 0, "database_flags", 0, "value"], _message)} with input as testing.document([one])
}

test_passes_where_the_flag_has_the_right_value if {
	one := _one({"database_version": "SQLSERVER_2022_STANDARD", "settings": [{"database_flags": [{"name": "3625", "value": "on"}]}]})
	sqlserver_errors_masked.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_sets_the_flag if {
	every one in [
		_one({"database_version": "SQLSERVER_2022_STANDARD", "settings": [{"database_flags": []}]}),
		_one({"database_version": "SQLSERVER_2022_STANDARD", "settings": [{"database_flags": [{"name": "other", "value": "on"}]}]}),
	] {
		sqlserver_errors_masked.deny == {testing.failure("gcp.sql.sqlserver_errors_masked", one, ["settings", 0, "database_flags"], "nobody sets 3625: set it to on")} with input as testing.document([one])
	}
}

test_passes_where_the_engine_is_another if {
	one := _one({"database_version": "MYSQL_8_0", "settings": [{"database_flags": [{"name": "3625", "value": "off"}]}]})
	sqlserver_errors_masked.deny == set() with input as testing.document([one])
}

test_undetermined_where_the_value_is_decided_at_apply if {
	one := testing.unknown(_one({"database_version": "SQLSERVER_2022_STANDARD", "settings": [{"database_flags": [{"name": "3625"}]}]}), {"settings": [{"database_flags": [{"value": true}]}]})
	sqlserver_errors_masked.deny == {testing.doubt("gcp.sql.sqlserver_errors_masked", one, ["settings", 0, "database_flags", 0, "value"], _message)} with input as testing.document([one])
}

test_undetermined_where_the_flags_are_decided_at_apply if {
	one := testing.unknown(_one({"database_version": "SQLSERVER_2022_STANDARD", "settings": [{}]}), {"settings": [{"database_flags": true}]})
	sqlserver_errors_masked.deny == {testing.doubt("gcp.sql.sqlserver_errors_masked", one, ["settings", 0, "database_flags"], "nobody sets 3625: set it to on")} with input as testing.document([one])
}

_message := "3625 is {value}: set it to on"

_one(values) := testing.resource("google_sql_database_instance", "erp", values)
