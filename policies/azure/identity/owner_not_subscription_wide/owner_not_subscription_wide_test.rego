package policies.azure.identity.owner_not_subscription_wide_test

import data.lib.testing
import data.policies.azure.identity.owner_not_subscription_wide

test_fails_where_an_owner_of_the_subscription_is_made if {
	it := testing.resource("azurerm_role_assignment", "ops", {"scope": "/subscriptions/00000000-0000-0000-0000-000000000000", "role_definition_name": "Owner"})
	made := {testing.failure(_id, it, ["role_definition_name"], _message)}
	owner_not_subscription_wide.deny == made with input as testing.document([it])
}

test_fails_where_the_role_is_named_by_its_id if {
	it := testing.resource("azurerm_role_assignment", "ops", {"scope": "/providers/Microsoft.Management/managementGroups/acme", "role_definition_id": "/subscriptions/00000000-0000-0000-0000-000000000000/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635"})
	made := {testing.failure(_id, it, ["role_definition_id"], _message)}
	owner_not_subscription_wide.deny == made with input as testing.document([it])
}

test_passes_where_an_owner_of_a_resource_group_is_made if {
	it := testing.resource("azurerm_role_assignment", "ops", {"scope": "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop", "role_definition_name": "Owner"})
	owner_not_subscription_wide.deny == set() with input as testing.document([it])
}

test_passes_where_a_contributor_is_made_where_nobody_knows_yet if {
	it := testing.unknown(testing.resource("azurerm_role_assignment", "ops", {"role_definition_name": "Contributor"}), {"scope": true})
	owner_not_subscription_wide.deny == set() with input as testing.document([it])
}

test_passes_where_a_reader_of_the_subscription_is_made if {
	it := testing.resource("azurerm_role_assignment", "ops", {"scope": "/subscriptions/00000000-0000-0000-0000-000000000000", "role_definition_name": "Reader"})
	owner_not_subscription_wide.deny == set() with input as testing.document([it])
}

test_passes_where_a_reader_is_named_by_the_id if {
	it := testing.resource("azurerm_role_assignment", "ops", {"scope": "/subscriptions/00000000-0000-0000-0000-000000000000", "role_definition_id": "/subscriptions/00000000-0000-0000-0000-000000000000/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"})
	owner_not_subscription_wide.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_scope_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_role_assignment", "ops", {"role_definition_name": "Owner"}), {"scope": true})
	made := {testing.doubt(_id, it, ["role_definition_name"], _message)}
	owner_not_subscription_wide.deny == made with input as testing.document([it])
}

_id := "azure.identity.owner_not_subscription_wide"

_message := "{value} of a whole subscription or more is assigned: choose a narrower role or scope"
