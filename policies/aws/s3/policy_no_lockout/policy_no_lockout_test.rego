package policies.aws.s3.policy_no_lockout_test

import data.lib.testing
import data.policies.aws.s3.policy_no_lockout

test_fails_where_everybody_is_denied_everything if {
	subject := testing.resource("aws_s3_bucket_policy", "orders", {"policy": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"}]})})
	expected := {testing.failure(_id, subject, ["policy"], _message)}
	policy_no_lockout.deny == expected with input as testing.document([subject])
}

test_fails_where_the_bucket_itself_has_such_a_policy if {
	subject := testing.resource("aws_s3_bucket", "orders", {"policy": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": {"AWS": "*"}, "Action": "s3:*", "Resource": "*"}]})})
	expected := {testing.failure(_id, subject, ["policy"], _message)}
	policy_no_lockout.deny == expected with input as testing.document([subject])
}

test_passes_where_a_condition_narrows_it if {
	subject := testing.resource("aws_s3_bucket_policy", "orders", {"policy": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]})})
	policy_no_lockout.deny == set() with input as testing.document([subject])
}

test_passes_where_one_action_is_denied if {
	subject := testing.resource("aws_s3_bucket_policy", "orders", {"policy": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:DeleteBucket", "Resource": "*"}]})})
	policy_no_lockout.deny == set() with input as testing.document([subject])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_s3_bucket_policy", "orders", {}), {"policy": true})
	expected := {testing.doubt(_id, subject, ["policy"], _message)}
	policy_no_lockout.deny == expected with input as testing.document([subject])
}

_id := "aws.s3.policy_no_lockout"

_message := "a statement denies everybody everything: add a condition, or name principals or actions"
