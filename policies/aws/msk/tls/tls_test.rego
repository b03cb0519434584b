package policies.aws.msk.tls_test

import data.lib.testing
import data.policies.aws.msk.tls

test_fails_where_clients_may_do_without if {
	subject := testing.resource("aws_msk_cluster", "events", {"encryption_info": [{"encryption_in_transit": [{"client_broker": "TLS_PLAINTEXT"}]}]})
	expected := {testing.failure(_id, subject, ["encryption_info", 0, "encryption_in_transit", 0, "client_broker"], "client_broker is {value}: set it to TLS")}
	tls.deny == expected with input as testing.document([subject])
}

test_fails_where_brokers_talk_in_the_clear if {
	subject := testing.resource("aws_msk_cluster", "events", {"encryption_info": [{"encryption_in_transit": [{"in_cluster": false}]}]})
	expected := {testing.failure(_id, subject, ["encryption_info", 0, "encryption_in_transit", 0, "in_cluster"], "in_cluster is {value}: set it to true")}
	tls.deny == expected with input as testing.document([subject])
}

test_passes_where_only_tls_is_taken if {
	subject := testing.resource("aws_msk_cluster", "events", {"encryption_info": [{"encryption_in_transit": [{"client_broker": "TLS", "in_cluster": true}]}]})
	tls.deny == set() with input as testing.document([subject])
}

test_passes_where_nobody_says_it_and_only_tls_is_taken if {
	subject := testing.resource("aws_msk_cluster", "events", {})
	tls.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_what_clients_may_use if {
	subject := testing.unknown(testing.resource("aws_msk_cluster", "events", {"encryption_info": [{"encryption_in_transit": [{}]}]}), {"encryption_info": [{"encryption_in_transit": [{"client_broker": true}]}]})
	expected := {testing.doubt(_id, subject, ["encryption_info", 0, "encryption_in_transit", 0, "client_broker"], "client_broker is {value}: set it to TLS")}
	tls.deny == expected with input as testing.document([subject])
}

_id := "aws.msk.tls"
