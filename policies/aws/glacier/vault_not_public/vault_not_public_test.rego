package policies.aws.glacier.vault_not_public_test

import data.lib.testing
import data.policies.aws.glacier.vault_not_public

test_fails_where_everybody_is_let_in if {
	it := testing.resource("aws_glacier_vault", "it", {"access_policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"glacier:InitiateJob\", \"Resource\": \"arn:aws:glacier:eu-west-1:123456789012:vaults/tapes\"}]}"})
	vault_not_public.deny == {testing.failure(_id, it, ["access_policy"], _message)} with input as testing.document([it])
}

test_fails_where_every_account_is_let_in if {
	it := testing.resource("aws_glacier_vault", "it", {"access_policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"arn:aws:iam::*:role/reader\"}, \"Action\": \"glacier:InitiateJob\", \"Resource\": \"arn:aws:glacier:eu-west-1:123456789012:vaults/tapes\"}]}"})
	vault_not_public.deny == {testing.failure(_id, it, ["access_policy"], _message)} with input as testing.document([it])
}

test_passes_where_one_account_is_let_in if {
	it := testing.resource("aws_glacier_vault", "it", {"access_policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"arn:aws:iam::123456789012:root\"}, \"Action\": \"glacier:InitiateJob\", \"Resource\": \"arn:aws:glacier:eu-west-1:123456789012:vaults/tapes\"}]}"})
	vault_not_public.deny == set() with input as testing.document([it])
}

test_passes_where_a_condition_says_from_where if {
	it := testing.resource("aws_glacier_vault", "it", {"access_policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"glacier:InitiateJob\", \"Resource\": \"arn:aws:glacier:eu-west-1:123456789012:vaults/tapes\", \"Condition\": {\"StringEquals\": {\"aws:SourceAccount\": \"123456789012\"}}}]}"})
	vault_not_public.deny == set() with input as testing.document([it])
}

test_passes_where_everybody_is_kept_out if {
	it := testing.resource("aws_glacier_vault", "it", {"access_policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"glacier:InitiateJob\", \"Resource\": \"arn:aws:glacier:eu-west-1:123456789012:vaults/tapes\"}]}"})
	vault_not_public.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_glacier_vault", "it", {}), {"access_policy": true})
	vault_not_public.deny == {testing.doubt(_id, it, ["access_policy"], _message)} with input as testing.document([it])
}

_id := "aws.glacier.vault_not_public"

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"
