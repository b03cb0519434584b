package policies.aws.redshift.tls_test

import data.lib.testing
import data.policies.aws.redshift.tls

test_fails_where_clients_may_do_without if {
	subject := testing.resource("aws_redshift_parameter_group", "sales", {"parameter": [{"name": "require_ssl", "value": "false"}]})
	expected := {testing.failure(_id, subject, ["parameter"], _message)}
	tls.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_tls if {
	subject := testing.resource("aws_redshift_parameter_group", "sales", {})
	expected := {testing.failure(_id, subject, ["parameter"], _message)}
	tls.deny == expected with input as testing.document([subject])
}

test_passes_where_clients_must_use_tls if {
	subject := testing.resource("aws_redshift_parameter_group", "sales", {"parameter": [{"name": "require_ssl", "value": "true"}]})
	tls.deny == set() with input as testing.document([subject])
}

test_undetermined_where_the_value_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_redshift_parameter_group", "sales", {"parameter": [{"name": "require_ssl"}]}), {"parameter": [{"value": true}]})
	expected := {testing.doubt(_id, subject, ["parameter"], _message)}
	tls.deny == expected with input as testing.document([subject])
}

_id := "aws.redshift.tls"

_message := "clients may do without TLS: set the parameter require_ssl to true"
