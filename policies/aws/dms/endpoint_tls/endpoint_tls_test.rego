package policies.aws.dms.endpoint_tls_test

import data.lib.testing
import data.policies.aws.dms.endpoint_tls

test_fails_where_tls_is_off if {
	subject := testing.resource("aws_dms_endpoint", "shop", {"ssl_mode": "none", "engine_name": "postgres"})
	expected := {testing.failure(_id, subject, ["ssl_mode"], _message)}
	endpoint_tls.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_tls if {
	subject := testing.unset(testing.resource("aws_dms_endpoint", "shop", {"engine_name": "mysql"}), {"ssl_mode": true})
	expected := {testing.failure(_id, subject, ["ssl_mode"], _message)}
	endpoint_tls.deny == expected with input as testing.document([subject])
}

test_passes_where_tls_is_needed if {
	subject := testing.resource("aws_dms_endpoint", "shop", {"ssl_mode": "require", "engine_name": "postgres"})
	endpoint_tls.deny == set() with input as testing.document([subject])
}

test_passes_where_it_is_a_service_of_aws if {
	subject := testing.unset(testing.resource("aws_dms_endpoint", "shop", {"engine_name": "dynamodb", "endpoint_type": "target", "server_name": null, "port": null, "database_name": null, "service_access_role": "arn:aws:iam::123456789012:role/data"}), {"ssl_mode": true})
	endpoint_tls.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_which_mode_it_is if {
	subject := testing.unknown(testing.resource("aws_dms_endpoint", "shop", {"engine_name": "postgres"}), {"ssl_mode": true})
	expected := {testing.doubt(_id, subject, ["ssl_mode"], _message)}
	endpoint_tls.deny == expected with input as testing.document([subject])
}

_id := "aws.dms.endpoint_tls"

_message := "ssl_mode is {value}: set it to require, verify-ca or verify-full"
