package policies.aws.glue.security_configuration_used_test

import data.lib.testing
import data.policies.aws.glue.security_configuration_used

test_fails_where_a_job_has_none if {
	subject := testing.resource("aws_glue_job", "import", {})
	expected := {testing.failure(_id, subject, ["security_configuration"], _message)}
	security_configuration_used.deny == expected with input as testing.document([subject])
}

test_fails_where_a_crawler_has_none if {
	subject := testing.resource("aws_glue_crawler", "import", {})
	expected := {testing.failure(_id, subject, ["security_configuration"], _message)}
	security_configuration_used.deny == expected with input as testing.document([subject])
}

test_fails_where_an_endpoint_has_none if {
	subject := testing.resource("aws_glue_dev_endpoint", "import", {})
	expected := {testing.failure(_id, subject, ["security_configuration"], _message)}
	security_configuration_used.deny == expected with input as testing.document([subject])
}

test_passes_where_one_is_named if {
	subject := testing.resource("aws_glue_job", "import", {"security_configuration": "import"})
	security_configuration_used.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_which_one_it_is if {
	subject := testing.unknown(testing.resource("aws_glue_job", "import", {}), {"security_configuration": true})
	expected := {testing.doubt(_id, subject, ["security_configuration"], _message)}
	security_configuration_used.deny == expected with input as testing.document([subject])
}

_id := "aws.glue.security_configuration_used"

_message := "security_configuration is {value}: name one"
