package policies.aws.ec2.imdsv2_test

import data.lib.testing
import data.policies.aws.ec2.imdsv2

test_fails_where_tokens_are_optional if {
	every type in ["aws_instance", "aws_launch_configuration", "aws_launch_template"] {
		machine := testing.resource(type, "web", {"metadata_options": [{"http_tokens": "optional"}]})
		imdsv2.deny == {testing.failure(_id, machine, _path, _message)} with input as testing.document([machine])
	}
}

test_fails_where_a_template_says_nothing if {
	template := testing.resource("aws_launch_template", "web", {"metadata_options": []})
	imdsv2.deny == {testing.failure(_id, template, _path, _message)} with input as testing.document([template])
}

test_passes_where_tokens_are_required if {
	instance := _instance({"metadata_options": [{"http_endpoint": "enabled", "http_tokens": "required"}]})
	imdsv2.deny == set() with input as testing.document([instance])
}

test_passes_where_the_service_is_switched_off if {
	instance := testing.unset(
		_instance({"metadata_options": [{"http_endpoint": "disabled"}]}),
		{"metadata_options": [{"http_tokens": true}]},
	)
	imdsv2.deny == set() with input as testing.document([instance])
}

test_undetermined_where_the_image_and_the_account_decide if {
	instance := testing.unset(_instance({}), {"metadata_options": true})
	imdsv2.deny == {testing.doubt(_id, instance, _path, _message)} with input as testing.document([instance])
}

_id := "aws.ec2.imdsv2"

_path := ["metadata_options", 0, "http_tokens"]

_message := "http_tokens is {value}: set it to required"

_instance(values) := testing.resource("aws_instance", "web", values)
