package policies.azure.kubernetes.local_accounts_disabled_test

import data.lib.testing
import data.policies.azure.kubernetes.local_accounts_disabled

test_fails_where_the_local_account_is_on if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"local_account_disabled": false})
	made := {testing.failure(_id, it, ["local_account_disabled"], _message)}
	local_accounts_disabled.deny == made with input as testing.document([it])
}

test_fails_where_nobody_turns_the_local_account_off if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {})
	made := {testing.failure(_id, it, ["local_account_disabled"], _message)}
	local_accounts_disabled.deny == made with input as testing.document([it])
}

test_passes_where_the_local_account_is_off if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"local_account_disabled": true})
	local_accounts_disabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_kubernetes_cluster", "apps", {}), {"local_account_disabled": true})
	made := {testing.doubt(_id, it, ["local_account_disabled"], _message)}
	local_accounts_disabled.deny == made with input as testing.document([it])
}

_id := "azure.kubernetes.local_accounts_disabled"

_message := "local_account_disabled is {value} (false where nobody writes it): set it to true"
