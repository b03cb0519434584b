package policies.gcp.iam.github_condition_test

import data.lib.testing
import data.policies.gcp.iam.github_condition

test_fails_where_any_repository_may_come if {
	every one in [
		_one({"attribute_condition": null, "oidc": [{"issuer_uri": "https://token.actions.githubusercontent.com"}]}),
		_one({"attribute_condition": "", "oidc": [{"issuer_uri": "https://token.actions.githubusercontent.com"}]}),
		_one({"attribute_condition": "assertion.sub == '*'", "oidc": [{"issuer_uri": "https://token.actions.githubusercontent.com"}]}),
		_one({"attribute_condition": "assertion.sub == 'repo:*'", "oidc": [{"issuer_uri": "https://token.actions.githubusercontent.com"}]}),
		_one({"attribute_condition": "assertion.sub == 'repo:acme*'", "oidc": [{"issuer_uri": "https://token.actions.githubusercontent.com"}]}),
		_one({"attribute_condition": "assertion.sub == 'workflow:ci:repo:acme/shop:ref:refs/heads/main'", "oidc": [{"issuer_uri": "https://token.actions.githubusercontent.com"}]}),
		_one({"attribute_condition": "assertion.ref == 'refs/heads/main'", "oidc": [{"issuer_uri": "https://token.actions.githubusercontent.com"}]}),
	] {
		github_condition.deny == {testing.failure("gcp.iam.github_condition", one, ["attribute_condition"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_owner_is_named if {
	every one in [
		_one({"attribute_condition": "assertion.repository_owner == 'acme'", "oidc": [{"issuer_uri": "https://token.actions.githubusercontent.com"}]}),
		_one({"attribute_condition": "assertion.sub == 'repo:acme/shop:ref:refs/heads/main'", "oidc": [{"issuer_uri": "https://token.actions.githubusercontent.com"}]}),
		_one({"attribute_condition": "assertion.repository in ['acme/shop']", "oidc": [{"issuer_uri": "https://token.actions.githubusercontent.com"}]}),
		_one({"attribute_condition": "attribute.repository == 'acme/shop'", "oidc": [{"issuer_uri": "https://token.actions.githubusercontent.com"}]}),
		_one({"attribute_condition": "assertion.repository.startsWith('acme/')", "oidc": [{"issuer_uri": "https://token.actions.githubusercontent.com"}]}),
	] {
		github_condition.deny == set() with input as testing.document([one])
	}
}

test_passes_where_the_provider_is_another if {
	every one in [
		_one({"attribute_condition": null, "oidc": [{"issuer_uri": "https://issuer.example.com"}]}),
		_one({}),
	] {
		github_condition.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"oidc": [{"issuer_uri": "https://token.actions.githubusercontent.com"}]}), {"attribute_condition": true})
	github_condition.deny == {testing.doubt("gcp.iam.github_condition", one, ["attribute_condition"], _message)} with input as testing.document([one])
}

_message := "{value} does not say whose repository: compare assertion.repository_owner, or assertion.sub with repo:OWNER/REPOSITORY"

_one(values) := testing.resource("google_iam_workload_identity_pool_provider", "ci", values)
