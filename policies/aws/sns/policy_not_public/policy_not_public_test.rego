package policies.aws.sns.policy_not_public_test

import data.lib.testing
import data.policies.aws.sns.policy_not_public

test_fails_where_everybody_is_let_in if {
	it := testing.resource("aws_sns_topic_policy", "it", {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"sns:Publish\", \"Resource\": \"arn:aws:sns:eu-west-1:123456789012:alerts\"}]}"})
	policy_not_public.deny == {testing.failure(_id, it, ["policy"], _message)} with input as testing.document([it])
}

test_fails_where_every_account_is_let_in if {
	it := testing.resource("aws_sns_topic_policy", "it", {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"arn:aws:iam::*:role/reader\"}, \"Action\": \"sns:Publish\", \"Resource\": \"arn:aws:sns:eu-west-1:123456789012:alerts\"}]}"})
	policy_not_public.deny == {testing.failure(_id, it, ["policy"], _message)} with input as testing.document([it])
}

test_passes_where_one_account_is_let_in if {
	it := testing.resource("aws_sns_topic_policy", "it", {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"arn:aws:iam::123456789012:root\"}, \"Action\": \"sns:Publish\", \"Resource\": \"arn:aws:sns:eu-west-1:123456789012:alerts\"}]}"})
	policy_not_public.deny == set() with input as testing.document([it])
}

test_passes_where_a_condition_says_from_where if {
	it := testing.resource("aws_sns_topic_policy", "it", {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"sns:Publish\", \"Resource\": \"arn:aws:sns:eu-west-1:123456789012:alerts\", \"Condition\": {\"StringEquals\": {\"aws:SourceAccount\": \"123456789012\"}}}]}"})
	policy_not_public.deny == set() with input as testing.document([it])
}

test_passes_where_everybody_is_kept_out if {
	it := testing.resource("aws_sns_topic_policy", "it", {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"sns:Publish\", \"Resource\": \"arn:aws:sns:eu-west-1:123456789012:alerts\"}]}"})
	policy_not_public.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_sns_topic_policy", "it", {}), {"policy": true})
	policy_not_public.deny == {testing.doubt(_id, it, ["policy"], _message)} with input as testing.document([it])
}

test_fails_where_everybody_is_let_in_by_aws_sns_topic if {
	it := testing.resource("aws_sns_topic", "it", {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"sns:Publish\", \"Resource\": \"arn:aws:sns:eu-west-1:123456789012:alerts\"}]}"})
	policy_not_public.deny == {testing.failure(_id, it, ["policy"], _message)} with input as testing.document([it])
}

_id := "aws.sns.policy_not_public"

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"
