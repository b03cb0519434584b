package policies.aws.rds.not_public_test

import data.lib.testing
import data.policies.aws.rds.not_public

test_fails_where_the_address_is_public if {
	database := _database({"publicly_accessible": true})
	not_public.deny == {testing.failure("aws.rds.not_public", database, ["publicly_accessible"], _message)} with input as testing.document([database])
}

test_passes_where_the_address_is_private if {
	database := _database({"publicly_accessible": false})
	not_public.deny == set() with input as testing.document([database])
}

test_passes_where_nobody_wrote_it if {
	database := _database({"publicly_accessible": null})
	not_public.deny == set() with input as testing.document([database])
}

test_undetermined_where_it_is_decided_at_apply if {
	database := testing.unknown(_database({}), {"publicly_accessible": true})
	not_public.deny == {testing.doubt("aws.rds.not_public", database, ["publicly_accessible"], _message)} with input as testing.document([database])
}

test_fails_for_an_instance_of_a_cluster if {
	member := testing.resource("aws_rds_cluster_instance", "shop", {"publicly_accessible": true})
	not_public.deny == {testing.failure("aws.rds.not_public", member, ["publicly_accessible"], _message)} with input as testing.document([member])
}

_message := "publicly_accessible is {value}: set it to false"

_database(values) := testing.resource("aws_db_instance", "database", values)
