package policies.azure.identity.no_role_making_test

import data.lib.testing
import data.policies.azure.identity.no_role_making

test_fails_where_the_role_may_write_roles if {
	it := testing.resource("azurerm_role_definition", "ops", {"permissions": [{"actions": ["Microsoft.Authorization/roleDefinitions/write"]}]})
	made := {testing.failure(_id, it, ["permissions", 0, "actions"], _message)}
	no_role_making.deny == made with input as testing.document([it])
}

test_fails_where_the_role_may_do_everything_about_authorisation if {
	it := testing.resource("azurerm_role_definition", "ops", {"permissions": [{"actions": ["Microsoft.Authorization/*"]}]})
	made := {testing.failure(_id, it, ["permissions", 0, "actions"], _message)}
	no_role_making.deny == made with input as testing.document([it])
}

test_passes_where_the_role_may_look_at_roles if {
	it := testing.resource("azurerm_role_definition", "ops", {"permissions": [{"actions": ["Microsoft.Authorization/*/read"]}]})
	no_role_making.deny == set() with input as testing.document([it])
}

test_passes_where_writing_is_taken_out_again if {
	it := testing.resource("azurerm_role_definition", "ops", {"permissions": [{"actions": ["Microsoft.Authorization/*"], "not_actions": ["Microsoft.Authorization/*/write"]}]})
	no_role_making.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_actions_come_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_role_definition", "ops", {"permissions": [{}]}), {"permissions": [{"actions": true}]})
	made := {testing.doubt(_id, it, ["permissions", 0, "actions"], _message)}
	no_role_making.deny == made with input as testing.document([it])
}

_id := "azure.identity.no_role_making"

_message := "the role may write or assign roles ({value}): leave that to administrators"
