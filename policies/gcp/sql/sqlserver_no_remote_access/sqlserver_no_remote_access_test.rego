package policies.gcp.sql.sqlserver_no_remote_access_test

import data.lib.testing
import data.policies.gcp.sql.sqlserver_no_remote_access

test_fails_where_the_flag_has_another_value if {
	one := _one({"database_version": "SQLSERVER_2022_STANDARD", "settings": [{"database_flags": [{"name": "remote access", "value": "on"}]}]})
	sqlserver_no_remote_access.deny == {testing.failure("gcp.sql.sqlserver_no_remote_access", one, ["settings", 0, "database_flags", 0, "value"], _message)} with input as testing.document([one])
}

test_passes_where_the_flag_has_the_right_value if {
	one := _one({"database_version": "SQLSERVER_2022_STANDARD", "settings": [{"database_flags": [{"name": "remote access", "value": "off"}]}]})
	sqlserver_no_remote_access.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_sets_the_flag if {
	every one in [
		_one({"database_version": "SQLSERVER_2022_STANDARD", "settings": [{"database_flags": []}]}),
		_one({"database_version": "SQLSERVER_2022_STANDARD", "settings": [{"database_flags": [{"name": "other", "value": "on"}]}]}),
	] {
		sqlserver_no_remote_access.deny == {testing.failure("gcp.sql.sqlserver_no_remote_access", one, ["settings", 0, "database_flags"], "nobody sets remote access: set it to off")} with input as testing.document([one])
	}
}

test_passes_where_the_engine_is_another if {
	one := _one({"database_version": "MYSQL_8_0", "settings": [{"database_flags": [{"name": "remote access", "value": "on"}]}]})
	sqlserver_no_remote_access.deny == set() with input as testing.document([one])
}

test_undetermined_where_the_value_is_decided_at_apply if {
	one := testing.unknown(_one({"database_version": "SQLSERVER_2022_STANDARD", "settings": [{"database_flags": [{"name": "remote access"}]}]}), {"settings": [{"database_flags": [{"value": true}]}]})
	sqlserver_no_remote_access.deny == {testing.doubt("gcp.sql.sqlserver_no_remote_access", one, ["settings", 0, "database_flags", 0, "value"], _message)} with input as testing.document([one])
}

test_undetermined_where_the_flags_are_decided_at_apply if {
	one := testing.unknown(_one({"database_version": "SQLSERVER_2022_STANDARD", "settings": [{}]}), {"settings": [{"database_flags": true}]})
	sqlserver_no_remote_access.deny == {testing.doubt("gcp.sql.sqlserver_no_remote_access", one, ["settings", 0, "database_flags"], "nobody sets remote access: set it to off")} with input as testing.document([one])
}

_message := "remote access is {value}: set it to off"

_one(values) := testing.resource("google_sql_database_instance", "erp", values)
