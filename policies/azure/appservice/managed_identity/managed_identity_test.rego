package policies.azure.appservice.managed_identity_test

import data.lib.testing
import data.policies.azure.appservice.managed_identity

test_fails_where_there_is_no_identity if {
	every type in _types {
		it := testing.resource(type, "shop", {})
		made := {testing.failure(_id, it, ["identity"], _message)}
		managed_identity.deny == made with input as testing.document([it])
	}
}

test_passes_where_the_platform_gives_an_identity if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"identity": [{"type": "SystemAssigned"}]})
	managed_identity.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_block_is_decided_at_apply if {
	it := testing.unknown(testing.resource("azurerm_linux_web_app", "shop", {}), {"identity": true})
	made := {testing.doubt(_id, it, ["identity"], _message)}
	managed_identity.deny == made with input as testing.document([it])
}

_id := "azure.appservice.managed_identity"

_message := "there is no managed identity: add identity"

_types := {"azurerm_app_service", "azurerm_app_service_slot", "azurerm_function_app", "azurerm_function_app_slot", "azurerm_linux_function_app", "azurerm_linux_function_app_slot", "azurerm_linux_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_function_app", "azurerm_windows_function_app_slot", "azurerm_windows_web_app", "azurerm_windows_web_app_slot"}
