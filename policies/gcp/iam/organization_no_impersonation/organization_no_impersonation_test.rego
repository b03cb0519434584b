package policies.gcp.iam.organization_no_impersonation_test

import data.lib.testing
import data.policies.gcp.iam.organization_no_impersonation

test_fails_for_a_member if {
	one := testing.resource("google_organization_iam_member", "shop", {"role": "roles/iam.serviceAccountUser", "member": "group:web@example.com"})
	made := object.union(testing.failure("gcp.iam.organization_no_impersonation", one, ["member"], _message), {"key": "roles/iam.serviceAccountUser"})
	organization_no_impersonation.deny == {made} with input as testing.document([one])
}

test_fails_for_a_member_2 if {
	one := testing.resource("google_organization_iam_member", "shop", {"role": "roles/iam.serviceAccountTokenCreator", "member": "user:a@example.com"})
	made := object.union(testing.failure("gcp.iam.organization_no_impersonation", one, ["member"], _message), {"key": "roles/iam.serviceAccountTokenCreator"})
	organization_no_impersonation.deny == {made} with input as testing.document([one])
}

test_fails_for_a_binding if {
	one := testing.resource("google_organization_iam_binding", "shop", {"role": "roles/iam.serviceAccountUser", "members": ["group:shop@example.com", "group:web@example.com"]})
	made := object.union(testing.failure("gcp.iam.organization_no_impersonation", one, ["members"], _message), {"key": "roles/iam.serviceAccountUser"})
	organization_no_impersonation.deny == {made} with input as testing.document([one])
}

test_fails_for_a_policy if {
	document := json.marshal({"bindings": [{"role": "roles/iam.serviceAccountUser", "members": ["group:web@example.com"]}]})
	one := testing.resource("google_organization_iam_policy", "shop", {"policy_data": document})
	made := object.union(testing.failure("gcp.iam.organization_no_impersonation", one, ["policy_data", "bindings", 0, "members"], _message), {"key": "roles/iam.serviceAccountUser"})
	organization_no_impersonation.deny == {made} with input as testing.document([one])
}

test_passes_where_the_grant_is_narrow if {
	every one in [
		_one({"role": "roles/run.viewer", "member": "group:web@example.com"}),
		testing.resource("google_organization_iam_binding", "shop", {"role": "roles/run.viewer", "members": ["group:web@example.com"]}),
	] {
		organization_no_impersonation.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"member": "group:web@example.com"}), {"role": true})
	made := object.union(testing.doubt("gcp.iam.organization_no_impersonation", one, ["member"], _message), {"key": ""})
	organization_no_impersonation.deny == {made} with input as testing.document([one])
}

_message := "{value}: the role lets them act as, or take over, every service account below; grant it on the one account that is needed"

_one(values) := testing.resource("google_organization_iam_member", "shop", values)
