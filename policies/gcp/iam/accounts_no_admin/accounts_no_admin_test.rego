package policies.gcp.iam.accounts_no_admin_test

import data.lib.testing
import data.policies.gcp.iam.accounts_no_admin

test_fails_for_a_member if {
	one := testing.resource("google_project_iam_member", "shop", {"role": "roles/owner", "member": "serviceAccount:web@acme.iam.gserviceaccount.com"})
	made := object.union(testing.failure("gcp.iam.accounts_no_admin", one, ["member"], _message), {"key": "roles/owner"})
	accounts_no_admin.deny == {made} with input as testing.document([one])
}

test_fails_for_a_member_2 if {
	one := testing.resource("google_project_iam_member", "shop", {"role": "roles/storage.admin", "member": "serviceAccount:web@acme.iam.gserviceaccount.com"})
	made := object.union(testing.failure("gcp.iam.accounts_no_admin", one, ["member"], _message), {"key": "roles/storage.admin"})
	accounts_no_admin.deny == {made} with input as testing.document([one])
}

test_fails_for_a_binding if {
	one := testing.resource("google_project_iam_binding", "shop", {"role": "roles/owner", "members": ["group:shop@example.com", "serviceAccount:web@acme.iam.gserviceaccount.com"]})
	made := object.union(testing.failure("gcp.iam.accounts_no_admin", one, ["members"], _message), {"key": "roles/owner"})
	accounts_no_admin.deny == {made} with input as testing.document([one])
}

test_fails_for_a_policy if {
	document := json.marshal({"bindings": [{"role": "roles/owner", "members": ["serviceAccount:web@acme.iam.gserviceaccount.com"]}]})
	one := testing.resource("google_project_iam_policy", "shop", {"policy_data": document})
	made := object.union(testing.failure("gcp.iam.accounts_no_admin", one, ["policy_data", "bindings", 0, "members"], _message), {"key": "roles/owner"})
	accounts_no_admin.deny == {made} with input as testing.document([one])
}

test_passes_where_the_grant_is_narrow if {
	every one in [
		_one({"role": "roles/storage.objectViewer", "member": "serviceAccount:web@acme.iam.gserviceaccount.com"}),
		_one({"role": "roles/storage.admin", "member": "group:ops@example.com"}),
		testing.resource("google_project_iam_binding", "shop", {"role": "roles/storage.objectViewer", "members": ["serviceAccount:web@acme.iam.gserviceaccount.com"]}),
	] {
		accounts_no_admin.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"role": "roles/owner"}), {"member": true})
	made := object.union(testing.doubt("gcp.iam.accounts_no_admin", one, ["member"], _message), {"key": "roles/owner"})
	accounts_no_admin.deny == {made} with input as testing.document([one])
}

_message := "{value}: the account becomes an administrator; grant it only what it uses"

_one(values) := testing.resource("google_project_iam_member", "shop", values)
