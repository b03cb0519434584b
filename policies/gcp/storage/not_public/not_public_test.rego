package policies.gcp.storage.not_public_test

import data.policies.gcp.storage.not_public

test_fails_where_everybody_is_a_member if {
	every member in ["allUsers", "allAuthenticatedUsers"] {
		not_public.deny == {_of_member("fail")} with input as _input("google_storage_bucket_iam_member", {"member": member}, {})
	}
}

test_passes_where_a_group_is_the_member if {
	not_public.deny == set() with input as _input("google_storage_bucket_iam_member", {"member": "group:web@example.com"}, {})
}

test_undetermined_where_the_member_is_decided_at_apply if {
	not_public.deny == {_of_member("undetermined")} with input as _input("google_storage_bucket_iam_member", {}, {"member": true})
}

test_passes_where_the_member_is_a_service_account_made_at_apply if {
	made := _input("google_storage_bucket_iam_member", {}, {"member": true})
	relations := {"google_storage_bucket_iam_member": {"google_storage_bucket_iam_member.web": {"google_service_account.member": ["google_service_account.web"]}}}
	not_public.deny == set() with input as object.union(made, {"relations": relations, "open": {}})
}

test_fails_where_everybody_is_among_the_members if {
	values := {"members": ["group:web@example.com", "allUsers"]}
	not_public.deny == {_of_binding("fail")} with input as _input("google_storage_bucket_iam_binding", values, {})
}

test_passes_where_nobody_unknown_is_among_the_members if {
	values := {"members": ["group:web@example.com"]}
	not_public.deny == set() with input as _input("google_storage_bucket_iam_binding", values, {})
}

test_undetermined_where_one_member_is_decided_at_apply if {
	values := {"members": ["group:web@example.com", null]}
	made := {_of_binding("undetermined")}
	not_public.deny == made with input as _input("google_storage_bucket_iam_binding", values, {"members": [false, true]})
	not_public.deny == made with input as _input("google_storage_bucket_iam_binding", {}, {"members": true})
}

test_fails_for_each_binding_of_a_policy if {
	document := json.marshal({"bindings": [
		{"role": "roles/storage.objectViewer", "members": ["allUsers"]},
		{"role": "roles/storage.admin", "members": ["group:web@example.com"]},
	]})
	made := object.union(_of_policy("fail", ["policy_data", "bindings", 0, "members"]), {"key": "roles/storage.objectViewer"})
	not_public.deny == {made} with input as _input("google_storage_bucket_iam_policy", {"policy_data": document}, {})
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	made := object.union(_of_policy("undetermined", ["policy_data", "bindings", "members"]), {"key": ""})
	not_public.deny == {made} with input as _input("google_storage_bucket_iam_policy", {}, {"policy_data": true})
}

_of_member(status) := {
	"policy": "policies.gcp.storage.not_public",
	"subject": "google_storage_bucket_iam_member.web",
	"path": ["member"],
	"status": status,
	"message": "member is {value}: name the group or service account that needs the bucket",
}

_of_binding(status) := {
	"policy": "policies.gcp.storage.not_public",
	"subject": "google_storage_bucket_iam_binding.web",
	"path": ["members"],
	"status": status,
	"message": "members are {value}: name the groups and service accounts that need the bucket",
}

_of_policy(status, path) := {
	"policy": "policies.gcp.storage.not_public",
	"subject": "google_storage_bucket_iam_policy.web",
	"path": path,
	"status": status,
	"message": "members are {value}: name the groups and service accounts that need the bucket",
}

_input(type, values, unknown) := {"resources": {type: {sprintf("%s.web", [type]): {
	"address": sprintf("%s.web", [type]),
	"type": type,
	"values": values,
	"unknown": unknown,
}}}}
