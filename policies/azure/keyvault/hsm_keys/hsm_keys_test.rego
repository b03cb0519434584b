package policies.azure.keyvault.hsm_keys_test

import data.lib.testing
import data.policies.azure.keyvault.hsm_keys

test_fails_where_the_key_is_kept_in_software if {
	it := testing.resource("azurerm_key_vault_key", "sign", {"key_type": "RSA"})
	made := {testing.failure(_id, it, ["key_type"], _message)}
	hsm_keys.deny == made with input as testing.document([it])
}

test_passes_where_the_key_is_kept_in_hardware if {
	it := testing.resource("azurerm_key_vault_key", "sign", {"key_type": "RSA-HSM"})
	hsm_keys.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_kind_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_key_vault_key", "sign", {}), {"key_type": true})
	made := {testing.doubt(_id, it, ["key_type"], _message)}
	hsm_keys.deny == made with input as testing.document([it])
}

_id := "azure.keyvault.hsm_keys"

_message := "key_type is {value}: choose \"RSA-HSM\" or \"EC-HSM\""
