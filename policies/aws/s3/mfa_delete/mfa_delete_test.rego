package policies.aws.s3.mfa_delete_test

import data.lib.testing
import data.policies.aws.s3.mfa_delete

test_fails_where_no_second_factor_is_needed if {
	subject := testing.resource("aws_s3_bucket_versioning", "orders", {"versioning_configuration": [{"status": "Enabled", "mfa_delete": "Disabled"}]})
	expected := {testing.failure(_id, subject, ["versioning_configuration", 0, "mfa_delete"], _message)}
	mfa_delete.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_a_second_factor if {
	subject := testing.resource("aws_s3_bucket_versioning", "orders", {"versioning_configuration": [{"status": "Enabled"}]})
	expected := {testing.failure(_id, subject, ["versioning_configuration", 0, "mfa_delete"], _message)}
	mfa_delete.deny == expected with input as testing.document([subject])
}

test_fails_where_the_bucket_itself_asks_for_none if {
	subject := testing.resource("aws_s3_bucket", "orders", {"versioning": [{"enabled": true}]})
	expected := {testing.failure(_id, subject, ["versioning", 0, "mfa_delete"], "mfa_delete is {value}: set it to true")}
	mfa_delete.deny == expected with input as testing.document([subject])
}

test_passes_where_a_second_factor_is_needed if {
	subject := testing.resource("aws_s3_bucket_versioning", "orders", {"versioning_configuration": [{"status": "Enabled", "mfa_delete": "Enabled"}]})
	mfa_delete.deny == set() with input as testing.document([subject])
}

test_passes_where_the_bucket_itself_asks_for_one if {
	subject := testing.resource("aws_s3_bucket", "orders", {"versioning": [{"enabled": true, "mfa_delete": true}]})
	mfa_delete.deny == set() with input as testing.document([subject])
}

test_undetermined_where_it_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_s3_bucket_versioning", "orders", {"versioning_configuration": [{"status": "Enabled"}]}), {"versioning_configuration": [{"mfa_delete": true}]})
	expected := {testing.doubt(_id, subject, ["versioning_configuration", 0, "mfa_delete"], _message)}
	mfa_delete.deny == expected with input as testing.document([subject])
}

_id := "aws.s3.mfa_delete"

_message := "mfa_delete is {value}: set it to Enabled"
