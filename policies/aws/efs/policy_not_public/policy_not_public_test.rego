package policies.aws.efs.policy_not_public_test

import data.lib.testing
import data.policies.aws.efs.policy_not_public

test_fails_where_everybody_is_let_in if {
	subject := testing.resource("aws_efs_file_system_policy", "shared", {"policy": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "elasticfilesystem:ClientMount", "Resource": "*"}]})})
	expected := {testing.failure(_id, subject, ["policy"], _message)}
	policy_not_public.deny == expected with input as testing.document([subject])
}

test_fails_where_tls_is_all_that_is_asked_for if {
	subject := testing.resource("aws_efs_file_system_policy", "shared", {"policy": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "elasticfilesystem:ClientMount", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}]})})
	expected := {testing.failure(_id, subject, ["policy"], _message)}
	policy_not_public.deny == expected with input as testing.document([subject])
}

test_passes_where_a_mount_target_is_needed if {
	subject := testing.resource("aws_efs_file_system_policy", "shared", {"policy": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "elasticfilesystem:ClientMount", "Resource": "*", "Condition": {"Bool": {"elasticfilesystem:AccessedViaMountTarget": "true"}}}]})})
	policy_not_public.deny == set() with input as testing.document([subject])
}

test_passes_where_one_role_is_let_in if {
	subject := testing.resource("aws_efs_file_system_policy", "shared", {"policy": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/data"}, "Action": "elasticfilesystem:ClientMount", "Resource": "*"}]})})
	policy_not_public.deny == set() with input as testing.document([subject])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_efs_file_system_policy", "shared", {}), {"policy": true})
	expected := {testing.doubt(_id, subject, ["policy"], _message)}
	policy_not_public.deny == expected with input as testing.document([subject])
}

_id := "aws.efs.policy_not_public"

_message := "the policy lets everybody in: name the principals or add a condition"
