package policies.azure.sql.threat_detection_enabled_test

import data.lib.testing
import data.policies.azure.sql.threat_detection_enabled

test_fails_where_the_alerts_are_turned_off if {
	it := testing.resource("azurerm_mssql_server_security_alert_policy", "erp", {"state": "Disabled"})
	made := {testing.failure(_id, it, ["state"], "state is {value}: set it to \"Enabled\"")}
	threat_detection_enabled.deny == made with input as testing.document([it])
}

test_fails_where_the_server_does_not_watch if {
	it := testing.resource("azurerm_postgresql_server", "erp", {})
	made := {testing.failure(_id, it, ["threat_detection_policy", 0, "enabled"], _message)}
	threat_detection_enabled.deny == made with input as testing.document([it])
}

test_passes_where_the_alerts_are_on if {
	it := testing.resource("azurerm_mssql_server_security_alert_policy", "erp", {"state": "Enabled"})
	threat_detection_enabled.deny == set() with input as testing.document([it])
}

test_passes_where_the_server_watches if {
	it := testing.resource("azurerm_postgresql_server", "erp", {"threat_detection_policy": [{"enabled": true}]})
	threat_detection_enabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_state_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_mssql_server_security_alert_policy", "erp", {}), {"state": true})
	made := {testing.doubt(_id, it, ["state"], "state is {value}: set it to \"Enabled\"")}
	threat_detection_enabled.deny == made with input as testing.document([it])
}

_id := "azure.sql.threat_detection_enabled"

_message := "threat detection is {value}: set enabled in threat_detection_policy to true"
