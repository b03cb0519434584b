package policies.aws.s3.access_point_policy_not_public_test

import data.lib.testing
import data.policies.aws.s3.access_point_policy_not_public

test_fails_where_everybody_may_read if {
	subject := testing.resource("aws_s3_access_point", "reports", {"policy": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:eu-west-1:123456789012:accesspoint/reports/object/*"}]})})
	expected := {testing.failure(_id, subject, ["policy"], _message)}
	access_point_policy_not_public.deny == expected with input as testing.document([subject])
}

test_fails_where_a_resource_of_its_own_lets_everybody_read if {
	subject := testing.resource("aws_s3control_access_point_policy", "reports", {"policy": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:eu-west-1:123456789012:accesspoint/reports/object/*"}]})})
	expected := {testing.failure(_id, subject, ["policy"], _message)}
	access_point_policy_not_public.deny == expected with input as testing.document([subject])
}

test_passes_where_one_account_may_read if {
	subject := testing.resource("aws_s3_access_point", "reports", {"policy": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:eu-west-1:123456789012:accesspoint/reports/object/*"}]})})
	access_point_policy_not_public.deny == set() with input as testing.document([subject])
}

test_passes_where_the_point_is_for_one_network if {
	subject := testing.resource("aws_s3_access_point", "reports", {"policy": json.marshal({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:eu-west-1:123456789012:accesspoint/reports/object/*"}]}), "vpc_configuration": [{"vpc_id": "vpc-0a1b2c3d"}]})
	access_point_policy_not_public.deny == set() with input as testing.document([subject])
}

test_passes_where_there_is_no_policy if {
	subject := testing.unset(testing.resource("aws_s3_access_point", "reports", {}), {"policy": true})
	access_point_policy_not_public.deny == set() with input as testing.document([subject])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_s3control_access_point_policy", "reports", {}), {"policy": true})
	expected := {testing.doubt(_id, subject, ["policy"], _message)}
	access_point_policy_not_public.deny == expected with input as testing.document([subject])
}

_id := "aws.s3.access_point_policy_not_public"

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"
