package policies.aws.iam.document_not_public_test

import data.lib.testing
import data.policies.aws.iam.document_not_public

test_fails_where_everybody_is_let_in if {
	it := testing.resource("data.aws_iam_policy_document", "it", {"statement": [{"actions": ["sns:Publish"], "principals": [{"type": "AWS", "identifiers": ["*"]}]}]})
	document_not_public.deny == {testing.failure(_id, it, ["statement", 0, "principals"], _message)} with input as testing.document([it])
}

test_passes_where_one_account_is_let_in if {
	it := testing.resource("data.aws_iam_policy_document", "it", {"statement": [{"actions": ["sns:Publish"], "principals": [{"type": "AWS", "identifiers": ["123456789012"]}]}]})
	document_not_public.deny == set() with input as testing.document([it])
}

test_passes_where_a_condition_says_who if {
	it := testing.resource("data.aws_iam_policy_document", "it", {"statement": [{"actions": ["sns:Publish"], "principals": [{"type": "AWS", "identifiers": ["*"]}], "condition": [{"test": "StringEquals", "variable": "aws:PrincipalOrgID", "values": ["o-a1b2c3d4e5"]}]}]})
	document_not_public.deny == set() with input as testing.document([it])
}

test_fails_where_a_condition_that_a_request_without_the_key_meets_narrows_nothing if {
	it := testing.resource("data.aws_iam_policy_document", "it", {"statement": [{"actions": ["sns:Publish"], "principals": [{"type": "AWS", "identifiers": ["*"]}], "condition": [{"test": "StringEqualsIfExists", "variable": "aws:PrincipalOrgID", "values": ["o-a1b2c3d4e5"]}]}]})
	document_not_public.deny == {testing.failure(_id, it, ["statement", 0, "principals"], _message)} with input as testing.document([it])
}

test_passes_where_everybody_is_kept_out if {
	it := testing.resource("data.aws_iam_policy_document", "it", {"statement": [{"actions": ["sns:Publish"], "principals": [{"type": "AWS", "identifiers": ["*"]}], "effect": "Deny"}]})
	document_not_public.deny == set() with input as testing.document([it])
}

test_undetermined_where_who_is_let_in_is_decided_at_apply if {
	it := testing.unknown(testing.resource("data.aws_iam_policy_document", "it", {"statement": [{"principals": [{"type": "AWS"}]}]}), {"statement": [{"principals": [{"identifiers": true}]}]})
	document_not_public.deny == {testing.doubt(_id, it, ["statement", 0, "principals"], _message)} with input as testing.document([it])
}

_id := "aws.iam.document_not_public"

_message := "the statement lets everybody in: name the principals, or narrow it to who or where they are"
