package policies.aws.iam.account_trust_narrowed_test

import data.lib.testing
import data.policies.aws.iam.account_trust_narrowed

test_fails_where_a_whole_account_is_trusted if {
	it := testing.resource("aws_iam_role", "it", {"assume_role_policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\", \"Principal\": {\"AWS\": \"arn:aws:iam::123456789012:root\"}}]}"})
	account_trust_narrowed.deny == {testing.failure(_id, it, ["assume_role_policy"], _message)} with input as testing.document([it])
}

test_passes_where_an_external_id_is_demanded if {
	it := testing.resource("aws_iam_role", "it", {"assume_role_policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\", \"Principal\": {\"AWS\": \"123456789012\"}, \"Condition\": {\"StringEquals\": {\"sts:ExternalId\": \"acme\"}}}]}"})
	account_trust_narrowed.deny == set() with input as testing.document([it])
}

test_passes_where_a_role_is_named if {
	it := testing.resource("aws_iam_role", "it", {"assume_role_policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\", \"Principal\": {\"AWS\": \"arn:aws:iam::123456789012:role/partner\"}}]}"})
	account_trust_narrowed.deny == set() with input as testing.document([it])
}

test_passes_where_a_service_is_trusted if {
	it := testing.resource("aws_iam_role", "it", {"assume_role_policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\", \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}"})
	account_trust_narrowed.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_trust_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_iam_role", "it", {}), {"assume_role_policy": true})
	account_trust_narrowed.deny == {testing.doubt(_id, it, ["assume_role_policy"], _message)} with input as testing.document([it])
}

_id := "aws.iam.account_trust_narrowed"

_message := "everybody whom another account lets may assume this role: name its roles, or demand an external id or a second factor"
