package policies.aws.memorydb.tls_test

import data.lib.testing
import data.policies.aws.memorydb.tls

test_fails_where_clients_do_without_tls if {
	subject := testing.resource("aws_memorydb_cluster", "sessions", {"tls_enabled": false})
	expected := {testing.failure(_id, subject, ["tls_enabled"], _message)}
	tls.deny == expected with input as testing.document([subject])
}

test_passes_where_nobody_says_it_and_clients_use_tls if {
	subject := testing.resource("aws_memorydb_cluster", "sessions", {})
	tls.deny == set() with input as testing.document([subject])
}

test_passes_where_clients_use_tls if {
	subject := testing.resource("aws_memorydb_cluster", "sessions", {"tls_enabled": true})
	tls.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_clients_use_tls if {
	subject := testing.unknown(testing.resource("aws_memorydb_cluster", "sessions", {}), {"tls_enabled": true})
	expected := {testing.doubt(_id, subject, ["tls_enabled"], _message)}
	tls.deny == expected with input as testing.document([subject])
}

_id := "aws.memorydb.tls"

_message := "tls_enabled is {value}: set it to true"
