package lib.gcp_iam_test

import data.lib.gcp_iam
import data.lib.testing

test_grants_of_every_kind_of_resource if {
	member := testing.resource("google_project_iam_member", "web", {"role": "roles/viewer", "member": "allUsers"})
	gcp_iam.grants(member) == [{"subject": member, "path": ["member"]}]
	binding := testing.resource("google_project_iam_binding", "web", {"role": "roles/viewer", "members": ["allUsers"]})
	gcp_iam.grants(binding) == [{"subject": binding, "path": ["members"]}]
	policy := testing.resource("google_project_iam_policy", "web", {"policy_data": json.marshal({"bindings": [{"role": "roles/viewer", "members": []}]})})
	[[grant.subject.at, gcp_iam.role(grant)] | some grant in gcp_iam.grants(policy)] == [[["policy_data", "bindings", 0], "roles/viewer"]]
	document := testing.resource("data.google_iam_policy", "web", {"binding": [{"role": "roles/viewer", "members": []}]})
	[[grant.subject.at, gcp_iam.role(grant)] | some grant in gcp_iam.grants(document)] == [[["binding", 0], "roles/viewer"]]
}

test_everybody_among_the_members if {
	gcp_iam.holds_everybody(_member({"member": "allUsers"})) == "yes"
	gcp_iam.holds_everybody(_member({"member": "group:web@example.com"})) == "no"
	gcp_iam.holds_everybody(_binding({"members": ["group:web@example.com", "allAuthenticatedUsers"]})) == "yes"
	gcp_iam.holds_everybody(_binding({"members": ["group:web@example.com"]})) == "no"
}

test_members_that_match if {
	gcp_iam.holds_member(_member({"member": "user:a@example.com"}), "^user:") == "yes"
	gcp_iam.holds_member(_member({"member": "group:a@example.com"}), "^user:") == "no"
	gcp_iam.holds_member(_binding({"members": ["group:a@example.com", "user:a@example.com"]}), "^user:") == "yes"
	gcp_iam.holds_member(_binding({"members": []}), "^user:") == "no"
}

test_a_member_that_is_an_account_made_at_apply if {
	grant := {"subject": testing.unknown(testing.resource("google_project_iam_member", "web", {}), {"member": true}), "path": ["member"]}
	relations := {"google_project_iam_member": {"google_project_iam_member.web": {"google_service_account.member": ["google_service_account.web"]}}}
	gcp_iam.holds_member(grant, "^user:") == "no" with input as {"relations": relations, "open": {}}
	gcp_iam.holds_member(grant, "^serviceAccount:") == "yes" with input as {"relations": relations, "open": {}}
	gcp_iam.holds_member(grant, "^user:") == "unknown" with input as {"relations": {}, "open": {}}
}

test_roles if {
	gcp_iam.has_role(_member({"role": "roles/owner"}), {"roles/owner"}) == "yes"
	gcp_iam.has_role(_member({"role": "roles/viewer"}), {"roles/owner"}) == "no"
}

_member(values) := {"subject": testing.resource("google_project_iam_member", "web", values), "path": ["member"]}

_binding(values) := {"subject": testing.resource("google_project_iam_binding", "web", values), "path": ["members"]}
