package policies.aws.quicksight.tls_test

import data.lib.testing
import data.policies.aws.quicksight.tls

test_fails_where_tls_is_off if {
	subject := testing.resource("aws_quicksight_data_source", "sales", {"ssl_properties": [{"disable_ssl": true}]})
	expected := {testing.failure(_id, subject, ["ssl_properties", 0, "disable_ssl"], _message)}
	tls.deny == expected with input as testing.document([subject])
}

test_passes_where_tls_is_on if {
	subject := testing.resource("aws_quicksight_data_source", "sales", {"ssl_properties": [{"disable_ssl": false}]})
	tls.deny == set() with input as testing.document([subject])
}

test_passes_where_nobody_says_it_and_tls_is_on if {
	subject := testing.resource("aws_quicksight_data_source", "sales", {})
	tls.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_tls_is_on if {
	subject := testing.unknown(testing.resource("aws_quicksight_data_source", "sales", {"ssl_properties": [{}]}), {"ssl_properties": [{"disable_ssl": true}]})
	expected := {testing.doubt(_id, subject, ["ssl_properties", 0, "disable_ssl"], _message)}
	tls.deny == expected with input as testing.document([subject])
}

_id := "aws.quicksight.tls"

_message := "disable_ssl is {value}: set it to false"
