package policies.gcp.iam.documents_not_public_test

import data.lib.testing
import data.policies.gcp.iam.documents_not_public

test_fails_where_everybody_is_a_member if {
	one := _one({"binding": [{"role": "roles/viewer", "members": ["group:a@example.com", "allUsers"]}]})
	documents_not_public.deny == {object.union(testing.failure("gcp.iam.documents_not_public", one, ["binding", 0, "members"], _message), {"key": "roles/viewer"})} with input as testing.document([one])
}

test_passes_where_the_members_are_named if {
	every one in [
		_one({"binding": [{"role": "roles/viewer", "members": ["group:a@example.com"]}]}),
		_one({}),
	] {
		documents_not_public.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"binding": [{"role": "roles/viewer"}]}), {"binding": [{"members": true}]})
	documents_not_public.deny == {object.union(testing.doubt("gcp.iam.documents_not_public", one, ["binding", 0, "members"], _message), {"key": "roles/viewer"})} with input as testing.document([one])
}

_message := "{value}: name the group or service account that needs it instead of everybody"

_one(values) := testing.resource("data.google_iam_policy", "shop", values)
