package policies.azure.defender.alerts_to_admins_test

import data.lib.testing
import data.policies.azure.defender.alerts_to_admins

test_fails_where_administrators_are_not_told if {
	it := testing.resource("azurerm_security_center_contact", "duty", {"alerts_to_admins": false})
	made := {testing.failure(_id, it, ["alerts_to_admins"], _message)}
	alerts_to_admins.deny == made with input as testing.document([it])
}

test_passes_where_administrators_are_told if {
	it := testing.resource("azurerm_security_center_contact", "duty", {"alerts_to_admins": true})
	alerts_to_admins.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_security_center_contact", "duty", {}), {"alerts_to_admins": true})
	made := {testing.doubt(_id, it, ["alerts_to_admins"], _message)}
	alerts_to_admins.deny == made with input as testing.document([it])
}

_id := "azure.defender.alerts_to_admins"

_message := "alerts_to_admins is {value}: set it to true"
