package policies.azure.keyvault.rbac_authorization_test

import data.lib.testing
import data.policies.azure.keyvault.rbac_authorization

test_fails_where_access_policies_decide if {
	it := testing.resource("azurerm_key_vault", "shop", {"rbac_authorization_enabled": false})
	made := {testing.failure(_id, it, ["rbac_authorization_enabled"], _message)}
	rbac_authorization.deny == made with input as testing.document([it])
}

test_fails_where_nobody_asks_for_roles if {
	it := testing.resource("azurerm_key_vault", "shop", {})
	made := {testing.failure(_id, it, ["rbac_authorization_enabled"], _message)}
	rbac_authorization.deny == made with input as testing.document([it])
}

test_passes_where_roles_decide if {
	it := testing.resource("azurerm_key_vault", "shop", {"rbac_authorization_enabled": true})
	rbac_authorization.deny == set() with input as testing.document([it])
}

test_passes_where_roles_decide_by_the_older_name if {
	it := testing.resource("azurerm_key_vault", "shop", {"enable_rbac_authorization": true})
	rbac_authorization.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_key_vault", "shop", {}), {"rbac_authorization_enabled": true})
	made := {testing.doubt(_id, it, ["rbac_authorization_enabled"], _message)}
	rbac_authorization.deny == made with input as testing.document([it])
}

_id := "azure.keyvault.rbac_authorization"

_message := "access policies decide (rbac_authorization_enabled is {value}): set it to true"
