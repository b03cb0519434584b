package policies.aws.dax.tls_test

import data.lib.testing
import data.policies.aws.dax.tls

test_fails_where_clients_do_without_tls if {
	subject := testing.resource("aws_dax_cluster", "orders", {"cluster_endpoint_encryption_type": "NONE"})
	expected := {testing.failure(_id, subject, ["cluster_endpoint_encryption_type"], _message)}
	tls.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_tls if {
	subject := testing.resource("aws_dax_cluster", "orders", {})
	expected := {testing.failure(_id, subject, ["cluster_endpoint_encryption_type"], _message)}
	tls.deny == expected with input as testing.document([subject])
}

test_passes_where_clients_use_tls if {
	subject := testing.resource("aws_dax_cluster", "orders", {"cluster_endpoint_encryption_type": "TLS"})
	tls.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_what_clients_use if {
	subject := testing.unknown(testing.resource("aws_dax_cluster", "orders", {}), {"cluster_endpoint_encryption_type": true})
	expected := {testing.doubt(_id, subject, ["cluster_endpoint_encryption_type"], _message)}
	tls.deny == expected with input as testing.document([subject])
}

_id := "aws.dax.tls"

_message := "cluster_endpoint_encryption_type is {value}: set it to TLS"
