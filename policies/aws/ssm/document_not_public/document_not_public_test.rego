package policies.aws.ssm.document_not_public_test

import data.lib.testing
import data.policies.aws.ssm.document_not_public

test_fails_where_the_document_is_shared_with_all if {
	it := testing.resource("aws_ssm_document", "it", {"permissions": {"type": "Share", "account_ids": "All"}})
	document_not_public.deny == {testing.failure(_id, it, ["permissions", "account_ids"], _message)} with input as testing.document([it])
}

test_passes_where_the_document_is_shared_with_one_account if {
	it := testing.resource("aws_ssm_document", "it", {"permissions": {"type": "Share", "account_ids": "123456789012"}})
	document_not_public.deny == set() with input as testing.document([it])
}

test_passes_where_the_document_is_not_shared if {
	it := testing.resource("aws_ssm_document", "it", {"permissions": null})
	document_not_public.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_accounts_are_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_ssm_document", "it", {}), {"permissions": {"account_ids": true}})
	document_not_public.deny == {testing.doubt(_id, it, ["permissions", "account_ids"], _message)} with input as testing.document([it])
}

_id := "aws.ssm.document_not_public"

_message := "the document is shared with {value}: name the accounts"
