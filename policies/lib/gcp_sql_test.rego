package lib.gcp_sql_test

import data.lib.gcp_sql
import data.lib.testing

test_a_flag_that_has_to_be_set if {
	_tests([{"name": "log_connections", "value": "on"}], {"on"}, "off") == ["yes"]
	_tests([{"name": "log_connections", "value": "off"}], {"on"}, "off") == ["no"]
	_tests([], {"on"}, "off") == ["no"]
	_tests(null, {"on"}, "off") == ["no"]
}

test_a_flag_that_may_be_left_out if {
	_tests([{"name": "log_connections", "value": "on"}], {"off"}, "off") == ["no"]
	_tests([{"name": "log_connections", "value": "off"}], {"off"}, "off") == ["yes"]
	_tests([{"name": "log_disconnections", "value": "on"}], {"off"}, "off") == ["yes"]
	_tests([], {"off"}, "off") == ["yes"]
}

test_another_engine_is_not_asked if {
	instance := _instance("MYSQL_8_0", [])
	[made.test | some made in gcp_sql.flags(instance, "POSTGRES", "log_connections", {"on"}, "off")] == ["yes"]
}

test_a_flag_that_is_decided_at_apply if {
	instance := testing.unknown(_instance("POSTGRES_16", null), {"settings": [{"database_flags": true}]})
	[made.test | some made in gcp_sql.flags(instance, "POSTGRES", "log_connections", {"on"}, "off")] == ["unknown"]
	[made.test | some made in gcp_sql.flags(instance, "POSTGRES", "log_connections", {"off"}, "off")] == ["unknown"]
}

test_the_place_is_the_block_that_sets_the_flag if {
	instance := _instance("POSTGRES_16", [{"name": "log_lock_waits", "value": "on"}, {"name": "log_connections", "value": "off"}])
	some made in gcp_sql.flags(instance, "POSTGRES", "log_connections", {"on"}, "off")
	made.subject.at == ["settings", 0, "database_flags", 1]
	made.path == ["value"]
	made.message == "log_connections is {value}"
}

test_the_place_is_the_list_where_nobody_sets_the_flag if {
	some made in gcp_sql.flags(_instance("POSTGRES_16", []), "POSTGRES", "log_connections", {"on"}, "off")
	made.subject.at == ["settings", 0]
	made.path == ["database_flags"]
	made.message == "nobody sets log_connections"
}

test_an_instance_without_settings_is_not_asked if {
	instance := testing.resource("google_sql_database_instance", "erp", {"database_version": "POSTGRES_16"})
	gcp_sql.flags(instance, "POSTGRES", "log_connections", {"on"}, "off") == []
}

_tests(flags, allowed, fallback) := [made.test |
	some made in gcp_sql.flags(_instance("POSTGRES_16", flags), "POSTGRES", "log_connections", allowed, fallback)
]

_instance(version, flags) := testing.resource("google_sql_database_instance", "erp", {
	"database_version": version,
	"settings": [{"database_flags": flags}],
})
