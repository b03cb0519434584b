package policies.gcp.storage.acls_not_public_test

import data.policies.gcp.storage.acls_not_public

test_fails_where_the_predefined_list_is_public if {
	every list in ["publicRead", "publicReadWrite", "authenticatedRead"] {
		made := {_finding("google_storage_bucket_acl", "predefined_acl", "fail")}
		acls_not_public.deny == made with input as _input("google_storage_bucket_acl", {"predefined_acl": list}, {"role_entity": true})
	}
}

test_passes_where_the_predefined_list_is_private if {
	values := {"predefined_acl": "private"}
	acls_not_public.deny == set() with input as _input("google_storage_bucket_acl", values, {"role_entity": true})
}

test_fails_where_an_entry_is_public if {
	every type in ["google_storage_bucket_acl", "google_storage_default_object_acl"] {
		every entry in ["READER:allUsers", "OWNER:allAuthenticatedUsers"] {
			made := {_finding(type, "role_entity", "fail")}
			acls_not_public.deny == made with input as _input(type, {"role_entity": ["OWNER:project-owners-1", entry]}, {})
		}
	}
}

test_passes_where_no_entry_is_public if {
	every type in ["google_storage_bucket_acl", "google_storage_default_object_acl"] {
		acls_not_public.deny == set() with input as _input(type, {"role_entity": ["READER:group-web@example.com"]}, {})
	}
}

test_fails_where_a_single_entry_is_public if {
	type := "google_storage_bucket_access_control"
	acls_not_public.deny == {_finding(type, "entity", "fail")} with input as _input(type, {"entity": "allUsers"}, {})
}

test_passes_where_a_single_entry_is_a_group if {
	values := {"entity": "group-web@example.com"}
	acls_not_public.deny == set() with input as _input("google_storage_bucket_access_control", values, {})
}

test_undetermined_where_it_is_decided_at_apply if {
	every type, attribute in {
		"google_storage_bucket_acl": "role_entity",
		"google_storage_default_object_acl": "role_entity",
		"google_storage_bucket_access_control": "entity",
	} {
		acls_not_public.deny == {_finding(type, attribute, "undetermined")} with input as _input(type, {}, {attribute: true})
	}
}

_finding(type, attribute, status) := {
	"policy": "policies.gcp.storage.acls_not_public",
	"subject": sprintf("%s.web", [type]),
	"path": [attribute],
	"status": status,
	"message": _messages[attribute],
}

_messages := {
	"predefined_acl": "predefined_acl is {value}: use \"private\" or name who needs the bucket",
	"role_entity": "role_entity is {value}: remove the entry for everybody",
	"entity": "entity is {value}: name who needs the bucket",
}

_input(type, values, unknown) := {"resources": {type: {sprintf("%s.web", [type]): {
	"address": sprintf("%s.web", [type]),
	"type": type,
	"values": values,
	"unknown": unknown,
}}}}
