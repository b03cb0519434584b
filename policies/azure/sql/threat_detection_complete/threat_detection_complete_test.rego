package policies.azure.sql.threat_detection_complete_test

import data.lib.testing
import data.policies.azure.sql.threat_detection_complete

test_fails_where_alerts_for_injections_are_off if {
	it := testing.resource("azurerm_mssql_server_security_alert_policy", "erp", {"disabled_alerts": ["Sql_Injection"]})
	made := {testing.failure(_id, it, ["disabled_alerts"], _message)}
	threat_detection_complete.deny == made with input as testing.document([it])
}

test_passes_where_no_alert_is_off if {
	it := testing.resource("azurerm_mssql_server_security_alert_policy", "erp", {})
	threat_detection_complete.deny == set() with input as testing.document([it])
}

test_passes_where_the_list_is_empty if {
	it := testing.resource("azurerm_mssql_server_security_alert_policy", "erp", {"disabled_alerts": []})
	threat_detection_complete.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_list_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_mssql_server_security_alert_policy", "erp", {}), {"disabled_alerts": true})
	made := {testing.doubt(_id, it, ["disabled_alerts"], _message)}
	threat_detection_complete.deny == made with input as testing.document([it])
}

_id := "azure.sql.threat_detection_complete"

_message := "alerts are turned off ({value}): remove disabled_alerts"
