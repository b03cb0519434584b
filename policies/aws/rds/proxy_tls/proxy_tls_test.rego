package policies.aws.rds.proxy_tls_test

import data.lib.testing
import data.policies.aws.rds.proxy_tls

test_fails_where_clients_may_do_without_tls if {
	subject := testing.resource("aws_db_proxy", "shop", {"require_tls": false})
	expected := {testing.failure(_id, subject, ["require_tls"], _message)}
	proxy_tls.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_tls if {
	subject := testing.resource("aws_db_proxy", "shop", {})
	expected := {testing.failure(_id, subject, ["require_tls"], _message)}
	proxy_tls.deny == expected with input as testing.document([subject])
}

test_passes_where_clients_must_use_tls if {
	subject := testing.resource("aws_db_proxy", "shop", {"require_tls": true})
	proxy_tls.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_clients_must_use_tls if {
	subject := testing.unknown(testing.resource("aws_db_proxy", "shop", {}), {"require_tls": true})
	expected := {testing.doubt(_id, subject, ["require_tls"], _message)}
	proxy_tls.deny == expected with input as testing.document([subject])
}

_id := "aws.rds.proxy_tls"

_message := "require_tls is {value}: set it to true"
