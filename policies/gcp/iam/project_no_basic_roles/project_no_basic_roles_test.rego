package policies.gcp.iam.project_no_basic_roles_test

import data.lib.testing
import data.policies.gcp.iam.project_no_basic_roles

test_fails_for_a_member if {
	one := testing.resource("google_project_iam_member", "shop", {"role": "roles/editor", "member": "group:web@example.com"})
	made := object.union(testing.failure("gcp.iam.project_no_basic_roles", one, ["member"], _message), {"key": "roles/editor"})
	project_no_basic_roles.deny == {made} with input as testing.document([one])
}

test_fails_for_a_member_2 if {
	one := testing.resource("google_project_iam_member", "shop", {"role": "roles/viewer", "member": "user:a@example.com"})
	made := object.union(testing.failure("gcp.iam.project_no_basic_roles", one, ["member"], _message), {"key": "roles/viewer"})
	project_no_basic_roles.deny == {made} with input as testing.document([one])
}

test_fails_for_a_binding if {
	one := testing.resource("google_project_iam_binding", "shop", {"role": "roles/editor", "members": ["group:shop@example.com", "group:web@example.com"]})
	made := object.union(testing.failure("gcp.iam.project_no_basic_roles", one, ["members"], _message), {"key": "roles/editor"})
	project_no_basic_roles.deny == {made} with input as testing.document([one])
}

test_fails_for_a_policy if {
	document := json.marshal({"bindings": [{"role": "roles/editor", "members": ["group:web@example.com"]}]})
	one := testing.resource("google_project_iam_policy", "shop", {"policy_data": document})
	made := object.union(testing.failure("gcp.iam.project_no_basic_roles", one, ["policy_data", "bindings", 0, "members"], _message), {"key": "roles/editor"})
	project_no_basic_roles.deny == {made} with input as testing.document([one])
}

test_passes_where_the_grant_is_narrow if {
	every one in [
		_one({"role": "roles/run.viewer", "member": "group:web@example.com"}),
		testing.resource("google_project_iam_binding", "shop", {"role": "roles/run.viewer", "members": ["group:web@example.com"]}),
	] {
		project_no_basic_roles.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"member": "group:web@example.com"}), {"role": true})
	made := object.union(testing.doubt("gcp.iam.project_no_basic_roles", one, ["member"], _message), {"key": ""})
	project_no_basic_roles.deny == {made} with input as testing.document([one])
}

_message := "{value}: the role covers nearly everything; grant the few roles that are needed"

_one(values) := testing.resource("google_project_iam_member", "shop", values)
