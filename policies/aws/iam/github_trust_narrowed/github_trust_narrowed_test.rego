package policies.aws.iam.github_trust_narrowed_test

import data.lib.testing
import data.policies.aws.iam.github_trust_narrowed

test_fails_where_nothing_is_asked_of_the_subject if {
	it := testing.resource("aws_iam_role", "it", {"assume_role_policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {\"Federated\": \"arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com\"}, \"Condition\": {\"StringEquals\": {\"token.actions.githubusercontent.com:aud\": \"sts.amazonaws.com\"}}}]}"})
	github_trust_narrowed.deny == {testing.failure(_id, it, ["assume_role_policy"], _message)} with input as testing.document([it])
}

test_fails_where_any_owner_will_do if {
	it := testing.resource("aws_iam_role", "it", {"assume_role_policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {\"Federated\": \"arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com\"}, \"Condition\": {\"StringLike\": {\"token.actions.githubusercontent.com:sub\": \"repo:*\"}}}]}"})
	github_trust_narrowed.deny == {testing.failure(_id, it, ["assume_role_policy"], _message)} with input as testing.document([it])
}

test_passes_where_the_repository_is_named if {
	it := testing.resource("aws_iam_role", "it", {"assume_role_policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {\"Federated\": \"arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com\"}, \"Condition\": {\"StringLike\": {\"token.actions.githubusercontent.com:sub\": [\"repo:acme/shop:*\"]}}}]}"})
	github_trust_narrowed.deny == set() with input as testing.document([it])
}

test_passes_where_the_trust_is_in_somebody_else if {
	it := testing.resource("aws_iam_role", "it", {"assume_role_policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {\"Federated\": \"arn:aws:iam::123456789012:saml-provider/okta\"}}]}"})
	github_trust_narrowed.deny == set() with input as testing.document([it])
}

test_fails_where_a_document_asks_nothing_of_the_subject if {
	it := testing.resource("data.aws_iam_policy_document", "it", {"statement": [{"actions": ["sts:AssumeRoleWithWebIdentity"], "principals": [{"type": "Federated", "identifiers": ["arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"]}]}]})
	github_trust_narrowed.deny == {testing.failure(_id, it, ["statement", 0, "condition"], _message)} with input as testing.document([it])
}

test_passes_where_a_document_names_the_repository if {
	it := testing.resource("data.aws_iam_policy_document", "it", {"statement": [{"actions": ["sts:AssumeRoleWithWebIdentity"], "principals": [{"type": "Federated", "identifiers": ["arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"]}], "condition": [{"test": "StringLike", "variable": "token.actions.githubusercontent.com:sub", "values": ["repo:acme/shop:*"]}]}]})
	github_trust_narrowed.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_trust_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_iam_role", "it", {}), {"assume_role_policy": true})
	github_trust_narrowed.deny == {testing.doubt(_id, it, ["assume_role_policy"], _message)} with input as testing.document([it])
}

test_undetermined_where_the_operator_of_a_document_s_condition_is_decided_at_apply if {
	it := testing.unknown(testing.resource("data.aws_iam_policy_document", "it", {"statement": [{"actions": ["sts:AssumeRoleWithWebIdentity"], "principals": [{"type": "Federated", "identifiers": ["arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"]}], "condition": [{"variable": "token.actions.githubusercontent.com:sub", "values": ["repo:acme/shop:*"]}]}]}), {"statement": [{"condition": [{"test": true}]}]})
	github_trust_narrowed.deny == {testing.doubt(_id, it, ["statement", 0, "condition"], _message)} with input as testing.document([it])
}

test_undetermined_where_the_key_of_a_document_s_condition_is_decided_at_apply if {
	it := testing.unknown(testing.resource("data.aws_iam_policy_document", "it", {"statement": [{"actions": ["sts:AssumeRoleWithWebIdentity"], "principals": [{"type": "Federated", "identifiers": ["arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"]}], "condition": [{"test": "StringLike", "values": ["repo:acme/shop:*"]}]}]}), {"statement": [{"condition": [{"variable": true}]}]})
	github_trust_narrowed.deny == {testing.doubt(_id, it, ["statement", 0, "condition"], _message)} with input as testing.document([it])
}

_id := "aws.iam.github_trust_narrowed"

_message := "the role trusts workflows of repositories that are not ours: hold the sub of the token to repo:owner/name"
