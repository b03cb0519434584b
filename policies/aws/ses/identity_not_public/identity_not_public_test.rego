package policies.aws.ses.identity_not_public_test

import data.lib.testing
import data.policies.aws.ses.identity_not_public

test_fails_where_everybody_is_let_in if {
	it := testing.resource("aws_ses_identity_policy", "it", {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"ses:SendEmail\", \"Resource\": \"arn:aws:ses:eu-west-1:123456789012:identity/example.com\"}]}"})
	identity_not_public.deny == {testing.failure(_id, it, ["policy"], _message)} with input as testing.document([it])
}

test_fails_where_every_account_is_let_in if {
	it := testing.resource("aws_ses_identity_policy", "it", {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"arn:aws:iam::*:role/reader\"}, \"Action\": \"ses:SendEmail\", \"Resource\": \"arn:aws:ses:eu-west-1:123456789012:identity/example.com\"}]}"})
	identity_not_public.deny == {testing.failure(_id, it, ["policy"], _message)} with input as testing.document([it])
}

test_passes_where_one_account_is_let_in if {
	it := testing.resource("aws_ses_identity_policy", "it", {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"arn:aws:iam::123456789012:root\"}, \"Action\": \"ses:SendEmail\", \"Resource\": \"arn:aws:ses:eu-west-1:123456789012:identity/example.com\"}]}"})
	identity_not_public.deny == set() with input as testing.document([it])
}

test_passes_where_a_condition_says_from_where if {
	it := testing.resource("aws_ses_identity_policy", "it", {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"ses:SendEmail\", \"Resource\": \"arn:aws:ses:eu-west-1:123456789012:identity/example.com\", \"Condition\": {\"StringEquals\": {\"aws:SourceAccount\": \"123456789012\"}}}]}"})
	identity_not_public.deny == set() with input as testing.document([it])
}

test_passes_where_everybody_is_kept_out if {
	it := testing.resource("aws_ses_identity_policy", "it", {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"ses:SendEmail\", \"Resource\": \"arn:aws:ses:eu-west-1:123456789012:identity/example.com\"}]}"})
	identity_not_public.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_ses_identity_policy", "it", {}), {"policy": true})
	identity_not_public.deny == {testing.doubt(_id, it, ["policy"], _message)} with input as testing.document([it])
}

_id := "aws.ses.identity_not_public"

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"
