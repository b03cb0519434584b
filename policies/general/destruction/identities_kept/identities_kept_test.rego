package policies.general.destruction.identities_kept_test

import data.lib.testing
import data.policies.general.destruction.identities_kept

test_fails_where_it_goes if {
	resource := _planned({"actions": ["delete"]})
	identities_kept.deny == {testing.failure(_id, resource, [], _message("destroyed"))} with input as testing.document([resource])
}

test_fails_where_it_is_replaced if {
	resource := _planned({"actions": ["delete", "create"]})
	identities_kept.deny == {testing.failure(_id, resource, [], _message("replaced"))} with input as testing.document([resource])
}

test_passes_where_it_is_only_changed if {
	identities_kept.deny == set() with input as testing.document([_planned({"actions": ["update"]})])
}

test_passes_where_the_evidence_is_no_plan if {
	identities_kept.deny == set() with input as testing.document([_planned({})])
}

_id := "general.destruction.identities_kept"

_message(verb) := sprintf("what vouches for identities is %s: see first who relies on it", [verb])

_planned(fields) := object.union(testing.resource("aws_cognito_user_pool", "customers", {}), fields)
