package policies.general.secrets.database_passwords_test

import data.lib.testing
import data.policies.general.secrets.database_passwords

test_fails_where_the_plan_knows_it if {
	database := _database({"password": "swordfish"})
	database_passwords.deny == {testing.failure(_id, database, ["password"], _message)} with input as testing.document([database])
}

test_passes_where_there_is_none if {
	database_passwords.deny == set() with input as testing.document([_database({"manage_master_user_password": true})])
}

test_passes_where_another_resource_makes_it if {
	database := _database({"password": "swordfish"})
	maker := testing.resource("random_password", "a", {})
	database_passwords.deny == set() with input as testing.related([database, maker], [testing.link(database, "password", maker)])
}

test_undetermined_where_it_is_decided_at_apply if {
	database := testing.unknown(_database({}), {"password": true})
	database_passwords.deny == {testing.doubt(_id, database, ["password"], _message)} with input as testing.document([database])
}

_id := "general.secrets.database_passwords"

_message := "password is known to the plan, as a literal or by a variable: let the cloud manage it, or use the write-only argument, and change it"

_database(values) := testing.resource("aws_db_instance", "a", values)
