package policies.aws.ec2.user_data_without_secrets_test

import data.lib.testing
import data.policies.aws.ec2.user_data_without_secrets

test_fails_where_a_script_holds_an_access_key if {
	instance := _instance({"user_data": "export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE"})
	user_data_without_secrets.deny == {testing.failure(_id, instance, ["user_data"], _message)} with input as testing.document([instance])
}

test_fails_where_it_is_encoded if {
	instance := _instance({"user_data_base64": "QVdTX0FDQ0VTU19LRVlfSUQ9QUtJQUlPU0ZPRE5ON0VYQU1QTEU="})
	user_data_without_secrets.deny == {testing.failure(_id, instance, ["user_data_base64"], _message)} with input as testing.document([instance])
}

test_fails_for_a_template if {
	template := _template({"user_data": "-----BEGIN PRIVATE KEY-----"})
	user_data_without_secrets.deny == {testing.failure(_id, template, ["user_data"], _message)} with input as testing.document([template])
}

test_passes_where_the_script_holds_none if {
	instance := testing.unset(_instance({"user_data": "systemctl start nginx"}), {"user_data_base64": true})
	user_data_without_secrets.deny == set() with input as testing.document([instance])
}

test_undetermined_where_it_is_decided_at_apply if {
	instance := testing.unknown(_instance({}), {"user_data": true})
	user_data_without_secrets.deny == {testing.doubt(_id, instance, ["user_data"], _message)} with input as testing.document([instance])
}

_id := "aws.ec2.user_data_without_secrets"

_message := "the user data holds a credential: withdraw it, and let the machine use its role"

_instance(values) := testing.resource("aws_instance", "own", values)

_template(values) := testing.resource("aws_launch_template", "own", values)
