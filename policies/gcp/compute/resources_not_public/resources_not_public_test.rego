package policies.gcp.compute.resources_not_public_test

import data.lib.testing
import data.policies.gcp.compute.resources_not_public

test_fails_for_a_member if {
	one := testing.resource("google_compute_image_iam_member", "shop", {"role": "roles/compute.imageUser", "member": "allUsers"})
	made := object.union(testing.failure("gcp.compute.resources_not_public", one, ["member"], _message), {"key": "roles/compute.imageUser"})
	resources_not_public.deny == {made} with input as testing.document([one])
}

test_fails_for_a_member_2 if {
	one := testing.resource("google_compute_image_iam_member", "shop", {"role": "roles/compute.imageUser", "member": "allAuthenticatedUsers"})
	made := object.union(testing.failure("gcp.compute.resources_not_public", one, ["member"], _message), {"key": "roles/compute.imageUser"})
	resources_not_public.deny == {made} with input as testing.document([one])
}

test_fails_for_a_binding if {
	one := testing.resource("google_compute_image_iam_binding", "shop", {"role": "roles/compute.imageUser", "members": ["group:shop@example.com", "allUsers"]})
	made := object.union(testing.failure("gcp.compute.resources_not_public", one, ["members"], _message), {"key": "roles/compute.imageUser"})
	resources_not_public.deny == {made} with input as testing.document([one])
}

test_fails_for_a_policy if {
	document := json.marshal({"bindings": [{"role": "roles/compute.imageUser", "members": ["allUsers"]}]})
	one := testing.resource("google_compute_image_iam_policy", "shop", {"policy_data": document})
	made := object.union(testing.failure("gcp.compute.resources_not_public", one, ["policy_data", "bindings", 0, "members"], _message), {"key": "roles/compute.imageUser"})
	resources_not_public.deny == {made} with input as testing.document([one])
}

test_passes_where_the_grant_is_narrow if {
	every one in [
		_one({"role": "roles/compute.imageUser", "member": "group:shop@example.com"}),
		testing.resource("google_compute_image_iam_binding", "shop", {"role": "roles/compute.imageUser", "members": ["group:shop@example.com"]}),
	] {
		resources_not_public.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"role": "roles/compute.imageUser"}), {"member": true})
	made := object.union(testing.doubt("gcp.compute.resources_not_public", one, ["member"], _message), {"key": "roles/compute.imageUser"})
	resources_not_public.deny == {made} with input as testing.document([one])
}

_message := "{value}: name the group or service account that needs it instead of everybody"

_one(values) := testing.resource("google_compute_image_iam_member", "shop", values)
