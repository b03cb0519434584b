package policies.general.destruction.keys_kept_test

import data.lib.testing
import data.policies.general.destruction.keys_kept

test_fails_where_it_goes if {
	resource := _planned({"actions": ["delete"]})
	keys_kept.deny == {testing.failure(_id, resource, [], _message("destroyed"))} with input as testing.document([resource])
}

test_fails_where_it_is_replaced if {
	resource := _planned({"actions": ["delete", "create"]})
	keys_kept.deny == {testing.failure(_id, resource, [], _message("replaced"))} with input as testing.document([resource])
}

test_passes_where_it_is_only_changed if {
	keys_kept.deny == set() with input as testing.document([_planned({"actions": ["update"]})])
}

test_passes_where_the_evidence_is_no_plan if {
	keys_kept.deny == set() with input as testing.document([_planned({})])
}

_id := "general.destruction.keys_kept"

_message(verb) := sprintf("the key or vault is %s, and with it whatever it encrypts: disable it first and see who still asks for it", [verb])

_planned(fields) := object.union(testing.resource("aws_kms_key", "orders", {}), fields)
