package policies.gcp.iam.folder_no_default_accounts_test

import data.lib.testing
import data.policies.gcp.iam.folder_no_default_accounts

test_fails_for_a_member if {
	one := testing.resource("google_folder_iam_member", "shop", {"role": "roles/run.viewer", "member": "serviceAccount:123456789-compute@developer.gserviceaccount.com"})
	made := object.union(testing.failure("gcp.iam.folder_no_default_accounts", one, ["member"], _message), {"key": "roles/run.viewer"})
	folder_no_default_accounts.deny == {made} with input as testing.document([one])
}

test_fails_for_a_member_2 if {
	one := testing.resource("google_folder_iam_member", "shop", {"role": "roles/run.viewer", "member": "serviceAccount:acme@appspot.gserviceaccount.com"})
	made := object.union(testing.failure("gcp.iam.folder_no_default_accounts", one, ["member"], _message), {"key": "roles/run.viewer"})
	folder_no_default_accounts.deny == {made} with input as testing.document([one])
}

test_fails_for_a_binding if {
	one := testing.resource("google_folder_iam_binding", "shop", {"role": "roles/run.viewer", "members": ["group:shop@example.com", "serviceAccount:123456789-compute@developer.gserviceaccount.com"]})
	made := object.union(testing.failure("gcp.iam.folder_no_default_accounts", one, ["members"], _message), {"key": "roles/run.viewer"})
	folder_no_default_accounts.deny == {made} with input as testing.document([one])
}

test_fails_for_a_policy if {
	document := json.marshal({"bindings": [{"role": "roles/run.viewer", "members": ["serviceAccount:123456789-compute@developer.gserviceaccount.com"]}]})
	one := testing.resource("google_folder_iam_policy", "shop", {"policy_data": document})
	made := object.union(testing.failure("gcp.iam.folder_no_default_accounts", one, ["policy_data", "bindings", 0, "members"], _message), {"key": "roles/run.viewer"})
	folder_no_default_accounts.deny == {made} with input as testing.document([one])
}

test_passes_where_the_grant_is_narrow if {
	every one in [
		_one({"role": "roles/run.viewer", "member": "serviceAccount:web@acme.iam.gserviceaccount.com"}),
		testing.resource("google_folder_iam_binding", "shop", {"role": "roles/run.viewer", "members": ["serviceAccount:web@acme.iam.gserviceaccount.com"]}),
	] {
		folder_no_default_accounts.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"role": "roles/run.viewer"}), {"member": true})
	made := object.union(testing.doubt("gcp.iam.folder_no_default_accounts", one, ["member"], _message), {"key": "roles/run.viewer"})
	folder_no_default_accounts.deny == {made} with input as testing.document([one])
}

_message := "{value}: the default account is shared by all that names no other; give the workload an account of its own"

_one(values) := testing.resource("google_folder_iam_member", "shop", values)
