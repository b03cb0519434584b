package policies.aws.redshift.serverless_tls_test

import data.lib.testing
import data.policies.aws.redshift.serverless_tls

test_fails_where_nobody_asks_for_tls if {
	subject := testing.resource("aws_redshiftserverless_workgroup", "sales", {})
	expected := {testing.failure(_id, subject, ["config_parameter"], _message)}
	serverless_tls.deny == expected with input as testing.document([subject])
}

test_fails_where_clients_may_do_without if {
	subject := testing.resource("aws_redshiftserverless_workgroup", "sales", {"config_parameter": [{"parameter_key": "require_ssl", "parameter_value": "false"}]})
	expected := {testing.failure(_id, subject, ["config_parameter"], _message)}
	serverless_tls.deny == expected with input as testing.document([subject])
}

test_passes_where_clients_must_use_tls if {
	subject := testing.resource("aws_redshiftserverless_workgroup", "sales", {"config_parameter": [{"parameter_key": "require_ssl", "parameter_value": "true"}]})
	serverless_tls.deny == set() with input as testing.document([subject])
}

test_undetermined_where_the_value_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_redshiftserverless_workgroup", "sales", {"config_parameter": [{"parameter_key": "require_ssl"}]}), {"config_parameter": [{"parameter_value": true}]})
	expected := {testing.doubt(_id, subject, ["config_parameter"], _message)}
	serverless_tls.deny == expected with input as testing.document([subject])
}

_id := "aws.redshift.serverless_tls"

_message := "clients may do without TLS: set the parameter require_ssl to true"
