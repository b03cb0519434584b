package policies.general.destruction.accounts_kept_test

import data.lib.testing
import data.policies.general.destruction.accounts_kept

test_fails_where_it_goes if {
	resource := _planned({"actions": ["delete"]})
	accounts_kept.deny == {testing.failure(_id, resource, [], _message("destroyed"))} with input as testing.document([resource])
}

test_fails_where_it_is_replaced if {
	resource := _planned({"actions": ["delete", "create"]})
	accounts_kept.deny == {testing.failure(_id, resource, [], _message("replaced"))} with input as testing.document([resource])
}

test_passes_where_it_is_only_changed if {
	accounts_kept.deny == set() with input as testing.document([_planned({"actions": ["update"]})])
}

test_passes_where_the_evidence_is_no_plan if {
	accounts_kept.deny == set() with input as testing.document([_planned({})])
}

_id := "general.destruction.accounts_kept"

_message(verb) := sprintf("everything inside goes when this is %s: list first what there is", [verb])

_planned(fields) := object.union(testing.resource("azurerm_resource_group", "orders", {}), fields)
