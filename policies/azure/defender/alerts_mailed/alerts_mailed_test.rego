package policies.azure.defender.alerts_mailed_test

import data.lib.testing
import data.policies.azure.defender.alerts_mailed

test_fails_where_no_alerts_are_mailed if {
	it := testing.resource("azurerm_security_center_contact", "duty", {"alert_notifications": false})
	made := {testing.failure(_id, it, ["alert_notifications"], _message)}
	alerts_mailed.deny == made with input as testing.document([it])
}

test_passes_where_alerts_are_mailed if {
	it := testing.resource("azurerm_security_center_contact", "duty", {"alert_notifications": true})
	alerts_mailed.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_security_center_contact", "duty", {}), {"alert_notifications": true})
	made := {testing.doubt(_id, it, ["alert_notifications"], _message)}
	alerts_mailed.deny == made with input as testing.document([it])
}

_id := "azure.defender.alerts_mailed"

_message := "alert_notifications is {value}: set it to true"
