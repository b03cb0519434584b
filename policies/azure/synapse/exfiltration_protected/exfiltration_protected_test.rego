package policies.azure.synapse.exfiltration_protected_test

import data.lib.testing
import data.policies.azure.synapse.exfiltration_protected

test_fails_where_data_may_go_anywhere if {
	it := testing.resource("azurerm_synapse_workspace", "lake", {"data_exfiltration_protection_enabled": false})
	made := {testing.failure(_id, it, ["data_exfiltration_protection_enabled"], _message)}
	exfiltration_protected.deny == made with input as testing.document([it])
}

test_fails_where_nobody_keeps_data_in if {
	it := testing.resource("azurerm_synapse_workspace", "lake", {})
	made := {testing.failure(_id, it, ["data_exfiltration_protection_enabled"], _message)}
	exfiltration_protected.deny == made with input as testing.document([it])
}

test_passes_where_data_goes_only_to_named_tenants if {
	it := testing.resource("azurerm_synapse_workspace", "lake", {"data_exfiltration_protection_enabled": true})
	exfiltration_protected.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_synapse_workspace", "lake", {}), {"data_exfiltration_protection_enabled": true})
	made := {testing.doubt(_id, it, ["data_exfiltration_protection_enabled"], _message)}
	exfiltration_protected.deny == made with input as testing.document([it])
}

_id := "azure.synapse.exfiltration_protected"

_message := "data_exfiltration_protection_enabled is {value} (false where nobody writes it): set it to true"
