package policies.gcp.sql.mysql_no_local_infile_test

import data.lib.testing
import data.policies.gcp.sql.mysql_no_local_infile

test_fails_where_the_flag_has_another_value if {
	one := _one({"database_version": "MYSQL_8_0", "settings": [{"database_flags": [{"name": "local_infile", "value": "on"}]}]})
	mysql_no_local_infile.deny == {testing.failure("gcp.sql.mysql_no_local_infile", one, ["settings", 0, "database_flags", 0, "value"], _message)} with input as testing.document([one])
}

test_passes_where_the_flag_has_the_right_value if {
	one := _one({"database_version": "MYSQL_8_0", "settings": [{"database_flags": [{"name": "local_infile", "value": "off"}]}]})
	mysql_no_local_infile.deny == set() with input as testing.document([one])
}

test_passes_where_nobody_sets_the_flag if {
	every one in [
		_one({"database_version": "MYSQL_8_0", "settings": [{"database_flags": []}]}),
		_one({"database_version": "MYSQL_8_0", "settings": [{"database_flags": [{"name": "other", "value": "on"}]}]}),
	] {
		mysql_no_local_infile.deny == set() with input as testing.document([one])
	}
}

test_passes_where_the_engine_is_another if {
	one := _one({"database_version": "POSTGRES_16", "settings": [{"database_flags": [{"name": "local_infile", "value": "on"}]}]})
	mysql_no_local_infile.deny == set() with input as testing.document([one])
}

test_undetermined_where_the_value_is_decided_at_apply if {
	one := testing.unknown(_one({"database_version": "MYSQL_8_0", "settings": [{"database_flags": [{"name": "local_infile"}]}]}), {"settings": [{"database_flags": [{"value": true}]}]})
	mysql_no_local_infile.deny == {testing.doubt("gcp.sql.mysql_no_local_infile", one, ["settings", 0, "database_flags", 0, "value"], _message)} with input as testing.document([one])
}

test_undetermined_where_the_flags_are_decided_at_apply if {
	one := testing.unknown(_one({"database_version": "MYSQL_8_0", "settings": [{}]}), {"settings": [{"database_flags": true}]})
	mysql_no_local_infile.deny == {testing.doubt("gcp.sql.mysql_no_local_infile", one, ["settings", 0, "database_flags"], "nobody sets local_infile: set it to off")} with input as testing.document([one])
}

_message := "local_infile is {value}: set it to off"

_one(values) := testing.resource("google_sql_database_instance", "erp", values)
