package policies.gcp.functions.not_public_test

import data.lib.testing
import data.policies.gcp.functions.not_public

test_fails_for_a_member if {
	one := testing.resource("google_cloudfunctions_function_iam_member", "shop", {"role": "roles/cloudfunctions.invoker", "member": "allUsers"})
	made := object.union(testing.failure("gcp.functions.not_public", one, ["member"], _message), {"key": "roles/cloudfunctions.invoker"})
	not_public.deny == {made} with input as testing.document([one])
}

test_fails_for_a_member_2 if {
	one := testing.resource("google_cloudfunctions_function_iam_member", "shop", {"role": "roles/cloudfunctions.invoker", "member": "allAuthenticatedUsers"})
	made := object.union(testing.failure("gcp.functions.not_public", one, ["member"], _message), {"key": "roles/cloudfunctions.invoker"})
	not_public.deny == {made} with input as testing.document([one])
}

test_fails_for_a_binding if {
	one := testing.resource("google_cloudfunctions_function_iam_binding", "shop", {"role": "roles/cloudfunctions.invoker", "members": ["group:shop@example.com", "allUsers"]})
	made := object.union(testing.failure("gcp.functions.not_public", one, ["members"], _message), {"key": "roles/cloudfunctions.invoker"})
	not_public.deny == {made} with input as testing.document([one])
}

test_fails_for_a_policy if {
	document := json.marshal({"bindings": [{"role": "roles/cloudfunctions.invoker", "members": ["allUsers"]}]})
	one := testing.resource("google_cloudfunctions_function_iam_policy", "shop", {"policy_data": document})
	made := object.union(testing.failure("gcp.functions.not_public", one, ["policy_data", "bindings", 0, "members"], _message), {"key": "roles/cloudfunctions.invoker"})
	not_public.deny == {made} with input as testing.document([one])
}

test_passes_where_the_grant_is_narrow if {
	every one in [
		_one({"role": "roles/cloudfunctions.invoker", "member": "group:shop@example.com"}),
		testing.resource("google_cloudfunctions_function_iam_binding", "shop", {"role": "roles/cloudfunctions.invoker", "members": ["group:shop@example.com"]}),
	] {
		not_public.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"role": "roles/cloudfunctions.invoker"}), {"member": true})
	made := object.union(testing.doubt("gcp.functions.not_public", one, ["member"], _message), {"key": "roles/cloudfunctions.invoker"})
	not_public.deny == {made} with input as testing.document([one])
}

_message := "{value}: name the group or service account that needs it instead of everybody"

_one(values) := testing.resource("google_cloudfunctions_function_iam_member", "shop", values)
