package policies.azure.kubernetes.secrets_rotated_test

import data.lib.testing
import data.policies.azure.kubernetes.secrets_rotated

test_fails_where_secrets_stay_as_they_were if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"key_vault_secrets_provider": [{"secret_rotation_enabled": false}]})
	made := {testing.failure(_id, it, ["key_vault_secrets_provider", 0, "secret_rotation_enabled"], _message)}
	secrets_rotated.deny == made with input as testing.document([it])
}

test_passes_where_secrets_are_renewed if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"key_vault_secrets_provider": [{"secret_rotation_enabled": true}]})
	secrets_rotated.deny == set() with input as testing.document([it])
}

test_passes_where_the_cluster_gets_no_secrets_from_vaults if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {})
	secrets_rotated.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_kubernetes_cluster", "apps", {"key_vault_secrets_provider": [{}]}), {"key_vault_secrets_provider": [{"secret_rotation_enabled": true}]})
	made := {testing.doubt(_id, it, ["key_vault_secrets_provider", 0, "secret_rotation_enabled"], _message)}
	secrets_rotated.deny == made with input as testing.document([it])
}

_id := "azure.kubernetes.secrets_rotated"

_message := "secret_rotation_enabled is {value} (false where nobody writes it): set it to true"
