package policies.aws.rds.storage_encrypted_test

import data.lib.testing
import data.policies.aws.rds.storage_encrypted

test_fails_where_an_instance_is_not_encrypted if {
	database := _instance({"storage_encrypted": false})
	storage_encrypted.deny == {testing.failure(_id, database, _path, _message)} with input as testing.document([database])
}

test_fails_where_nobody_wrote_it if {
	database := _instance({"storage_encrypted": null})
	storage_encrypted.deny == {testing.failure(_id, database, _path, _message)} with input as testing.document([database])
}

test_passes_where_an_instance_is_encrypted if {
	storage_encrypted.deny == set() with input as testing.document([_instance({"storage_encrypted": true})])
}

test_passes_where_a_replica_has_a_key if {
	database := _instance({"replicate_source_db": "arn:aws:rds:eu-west-1:123456789012:db:shop", "kms_key_id": "arn:aws:kms:eu-west-2:123456789012:key/1"})
	storage_encrypted.deny == set() with input as testing.document([database])
}

test_undetermined_where_it_is_decided_at_apply if {
	database := testing.unknown(_instance({}), {"storage_encrypted": true})
	storage_encrypted.deny == {testing.doubt(_id, database, _path, _message)} with input as testing.document([database])
}

test_fails_where_nobody_wrote_it_for_a_new_cluster if {
	cluster := testing.unset(_cluster({}), {"storage_encrypted": true})
	storage_encrypted.deny == {testing.failure(_id, cluster, _path, _message)} with input as testing.document([cluster])
}

test_passes_where_a_cluster_is_encrypted_or_serverless if {
	every values in [{"storage_encrypted": true}, {"engine_mode": "serverless"}] {
		storage_encrypted.deny == set() with input as testing.document([_cluster(values)])
	}
}

test_undetermined_where_a_cluster_is_as_encrypted_as_its_snapshot if {
	cluster := testing.unset(_cluster({"snapshot_identifier": "shop-2026"}), {"storage_encrypted": true})
	storage_encrypted.deny == {testing.doubt(_id, cluster, _path, _message)} with input as testing.document([cluster])
}

_id := "aws.rds.storage_encrypted"

_path := ["storage_encrypted"]

_message := "storage_encrypted is {value}: set it to true"

_instance(values) := testing.resource("aws_db_instance", "shop", values)

_cluster(values) := testing.resource("aws_rds_cluster", "shop", values)
