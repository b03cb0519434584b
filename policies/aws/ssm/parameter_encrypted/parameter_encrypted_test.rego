package policies.aws.ssm.parameter_encrypted_test

import data.lib.testing
import data.policies.aws.ssm.parameter_encrypted

test_fails_where_the_parameter_is_plain_text if {
	it := testing.resource("aws_ssm_parameter", "it", {"type": "String"})
	parameter_encrypted.deny == {testing.failure(_id, it, ["type"], _message)} with input as testing.document([it])
}

test_passes_where_the_parameter_is_encrypted if {
	it := testing.resource("aws_ssm_parameter", "it", {"type": "SecureString"})
	parameter_encrypted.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_type_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_ssm_parameter", "it", {}), {"type": true})
	parameter_encrypted.deny == {testing.doubt(_id, it, ["type"], _message)} with input as testing.document([it])
}

_id := "aws.ssm.parameter_encrypted"

_message := "type is {value}: make it SecureString if the value is a secret"
