package policies.general.destruction.locks_kept_test

import data.lib.testing
import data.policies.general.destruction.locks_kept

test_fails_where_it_goes if {
	resource := _planned({"actions": ["delete"]})
	locks_kept.deny == {testing.failure(_id, resource, [], _message("destroyed"))} with input as testing.document([resource])
}

test_fails_where_it_is_replaced if {
	resource := _planned({"actions": ["delete", "create"]})
	locks_kept.deny == {testing.failure(_id, resource, [], _message("replaced"))} with input as testing.document([resource])
}

test_passes_where_it_is_only_changed if {
	locks_kept.deny == set() with input as testing.document([_planned({"actions": ["update"]})])
}

test_passes_where_the_evidence_is_no_plan if {
	locks_kept.deny == set() with input as testing.document([_planned({})])
}

_id := "general.destruction.locks_kept"

_message(verb) := sprintf("a guard is %s: take it away only in a change that says why", [verb])

_planned(fields) := object.union(testing.resource("azurerm_management_lock", "orders", {}), fields)
