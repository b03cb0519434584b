package policies.azure.keyvault.secret_content_type_test

import data.lib.testing
import data.policies.azure.keyvault.secret_content_type

test_fails_where_nobody_says_what_the_secret_is if {
	it := testing.resource("azurerm_key_vault_secret", "login", {})
	made := {testing.failure(_id, it, ["content_type"], _message)}
	secret_content_type.deny == made with input as testing.document([it])
}

test_passes_where_the_secret_is_a_password if {
	it := testing.resource("azurerm_key_vault_secret", "login", {"content_type": "password"})
	secret_content_type.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_text_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_key_vault_secret", "login", {}), {"content_type": true})
	made := {testing.doubt(_id, it, ["content_type"], _message)}
	secret_content_type.deny == made with input as testing.document([it])
}

_id := "azure.keyvault.secret_content_type"

_message := "content_type is {value}: say what the secret is"
