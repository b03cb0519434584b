package policies.aws.docdb.global_cluster_encrypted_test

import data.lib.testing
import data.policies.aws.docdb.global_cluster_encrypted

test_fails_where_encryption_is_off if {
	subject := testing.unset(testing.resource("aws_docdb_global_cluster", "catalogue", {"storage_encrypted": false}), {"source_db_cluster_identifier": true})
	expected := {testing.failure(_id, subject, ["storage_encrypted"], _message)}
	global_cluster_encrypted.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_encryption if {
	subject := testing.unset(testing.resource("aws_docdb_global_cluster", "catalogue", {}), {"storage_encrypted": true, "source_db_cluster_identifier": true})
	expected := {testing.failure(_id, subject, ["storage_encrypted"], _message)}
	global_cluster_encrypted.deny == expected with input as testing.document([subject])
}

test_passes_where_encryption_is_on if {
	subject := testing.unset(testing.resource("aws_docdb_global_cluster", "catalogue", {"storage_encrypted": true}), {"source_db_cluster_identifier": true})
	global_cluster_encrypted.deny == set() with input as testing.document([subject])
}

test_passes_where_it_is_made_of_a_cluster if {
	subject := testing.unset(testing.resource("aws_docdb_global_cluster", "catalogue", {"source_db_cluster_identifier": "arn:aws:rds:eu-west-1:123456789012:cluster:shop", "engine": null}), {"storage_encrypted": true})
	global_cluster_encrypted.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_it_is_encrypted if {
	subject := object.union(testing.unset(testing.resource("aws_docdb_global_cluster", "catalogue", {}), {"source_db_cluster_identifier": true}), {"unknown": {"storage_encrypted": true, "source_db_cluster_identifier": true}})
	expected := {testing.doubt(_id, subject, ["storage_encrypted"], _message)}
	global_cluster_encrypted.deny == expected with input as testing.document([subject])
}

_id := "aws.docdb.global_cluster_encrypted"

_message := "storage_encrypted is {value}: set it to true"
