package policies.gcp.iam.no_personal_accounts_test

import data.lib.testing
import data.policies.gcp.iam.no_personal_accounts

test_fails_for_a_member if {
	one := testing.resource("google_project_iam_member", "shop", {"role": "roles/run.viewer", "member": "user:someone@gmail.com"})
	made := object.union(testing.failure("gcp.iam.no_personal_accounts", one, ["member"], _message), {"key": "roles/run.viewer"})
	no_personal_accounts.deny == {made} with input as testing.document([one])
}

test_fails_for_a_binding if {
	one := testing.resource("google_project_iam_binding", "shop", {"role": "roles/run.viewer", "members": ["group:shop@example.com", "user:someone@gmail.com"]})
	made := object.union(testing.failure("gcp.iam.no_personal_accounts", one, ["members"], _message), {"key": "roles/run.viewer"})
	no_personal_accounts.deny == {made} with input as testing.document([one])
}

test_fails_for_a_policy if {
	document := json.marshal({"bindings": [{"role": "roles/run.viewer", "members": ["user:someone@gmail.com"]}]})
	one := testing.resource("google_project_iam_policy", "shop", {"policy_data": document})
	made := object.union(testing.failure("gcp.iam.no_personal_accounts", one, ["policy_data", "bindings", 0, "members"], _message), {"key": "roles/run.viewer"})
	no_personal_accounts.deny == {made} with input as testing.document([one])
}

test_passes_where_the_grant_is_narrow if {
	every one in [
		_one({"role": "roles/run.viewer", "member": "user:someone@example.com"}),
		testing.resource("google_project_iam_binding", "shop", {"role": "roles/run.viewer", "members": ["user:someone@example.com"]}),
	] {
		no_personal_accounts.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"role": "roles/run.viewer"}), {"member": true})
	made := object.union(testing.doubt("gcp.iam.no_personal_accounts", one, ["member"], _message), {"key": "roles/run.viewer"})
	no_personal_accounts.deny == {made} with input as testing.document([one])
}

_message := "{value}: a private account is not yours to secure or to close; use one of the organization"

_one(values) := testing.resource("google_project_iam_member", "shop", values)
