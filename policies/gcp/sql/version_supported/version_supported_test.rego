package policies.gcp.sql.version_supported_test

import data.lib.testing
import data.policies.gcp.sql.version_supported

test_fails_where_the_version_is_past_its_support if {
	every one in [
		_one({"database_version": "MYSQL_5_6"}),
		_one({"database_version": "MYSQL_5_7"}),
		_one({"database_version": "POSTGRES_9_6"}),
		_one({"database_version": "POSTGRES_11"}),
		_one({"database_version": "POSTGRES_13"}),
	] {
		version_supported.deny == {testing.failure("gcp.sql.version_supported", one, ["database_version"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_version_is_supported if {
	every one in [
		_one({"database_version": "MYSQL_8_0"}),
		_one({"database_version": "MYSQL_8_4"}),
		_one({"database_version": "POSTGRES_14"}),
		_one({"database_version": "POSTGRES_17"}),
		_one({"database_version": "SQLSERVER_2017_STANDARD"}),
	] {
		version_supported.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"database_version": true})
	version_supported.deny == {testing.doubt("gcp.sql.version_supported", one, ["database_version"], _message)} with input as testing.document([one])
}

_message := "{value} is past its regular support: upgrade to a version its makers still correct"

_one(values) := testing.resource("google_sql_database_instance", "erp", values)
