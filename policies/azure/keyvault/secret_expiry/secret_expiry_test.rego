package policies.azure.keyvault.secret_expiry_test

import data.lib.testing
import data.policies.azure.keyvault.secret_expiry

test_fails_where_the_secret_never_expires if {
	it := testing.resource("azurerm_key_vault_secret", "login", {})
	made := {testing.failure(_id, it, ["expiration_date"], _message)}
	secret_expiry.deny == made with input as testing.document([it])
}

test_passes_where_the_secret_expires_on_a_day if {
	it := testing.resource("azurerm_key_vault_secret", "login", {"expiration_date": "2027-12-31T00:00:00Z"})
	secret_expiry.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_day_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_key_vault_secret", "login", {}), {"expiration_date": true})
	made := {testing.doubt(_id, it, ["expiration_date"], _message)}
	secret_expiry.deny == made with input as testing.document([it])
}

_id := "azure.keyvault.secret_expiry"

_message := "the secret never expires (expiration_date is {value}): set it"
