package policies.azure.keyvault.key_expiry_test

import data.lib.testing
import data.policies.azure.keyvault.key_expiry

test_fails_where_the_key_never_expires if {
	it := testing.resource("azurerm_key_vault_key", "sign", {})
	made := {testing.failure(_id, it, ["expiration_date"], _message)}
	key_expiry.deny == made with input as testing.document([it])
}

test_passes_where_the_key_expires_on_a_day if {
	it := testing.resource("azurerm_key_vault_key", "sign", {"expiration_date": "2027-12-31T00:00:00Z"})
	key_expiry.deny == set() with input as testing.document([it])
}

test_passes_where_each_version_expires_after_a_year if {
	it := testing.resource("azurerm_key_vault_key", "sign", {"rotation_policy": [{"expire_after": "P365D", "notify_before_expiry": "P30D"}]})
	key_expiry.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_day_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_key_vault_key", "sign", {}), {"expiration_date": true})
	made := {testing.doubt(_id, it, ["expiration_date"], _message)}
	key_expiry.deny == made with input as testing.document([it])
}

_id := "azure.keyvault.key_expiry"

_message := "the key never expires (expiration_date is {value}): set it, or expire_after in rotation_policy"
