package policies.azure.identity.no_custom_owners_test

import data.lib.testing
import data.policies.azure.identity.no_custom_owners

test_fails_where_the_role_may_do_everything_in_the_subscription if {
	it := testing.resource("azurerm_role_definition", "ops", {"assignable_scopes": ["/subscriptions/00000000-0000-0000-0000-000000000000"], "permissions": [{"actions": ["*"]}]})
	made := {testing.failure(_id, it, ["permissions", 0, "actions"], _message)}
	no_custom_owners.deny == made with input as testing.document([it])
}

test_fails_where_the_role_may_do_everything_where_it_is_defined if {
	it := testing.resource("azurerm_role_definition", "ops", {"scope": "/subscriptions/00000000-0000-0000-0000-000000000000", "permissions": [{"actions": ["*"]}]})
	made := {testing.failure(_id, it, ["permissions", 0, "actions"], _message)}
	no_custom_owners.deny == made with input as testing.document([it])
}

test_passes_where_the_role_may_do_everything_in_one_resource_group if {
	it := testing.resource("azurerm_role_definition", "ops", {"assignable_scopes": ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop"], "permissions": [{"actions": ["*"]}]})
	no_custom_owners.deny == set() with input as testing.document([it])
}

test_passes_where_the_role_may_read if {
	it := testing.resource("azurerm_role_definition", "ops", {"assignable_scopes": ["/subscriptions/00000000-0000-0000-0000-000000000000"], "permissions": [{"actions": ["*/read"]}]})
	no_custom_owners.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_actions_come_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_role_definition", "ops", {"assignable_scopes": ["/subscriptions/00000000-0000-0000-0000-000000000000"], "permissions": [{}]}), {"permissions": [{"actions": true}]})
	made := {testing.doubt(_id, it, ["permissions", 0, "actions"], _message)}
	no_custom_owners.deny == made with input as testing.document([it])
}

_id := "azure.identity.no_custom_owners"

_message := "the role allows every action ({value}) in a whole subscription or more: name those that are needed"
