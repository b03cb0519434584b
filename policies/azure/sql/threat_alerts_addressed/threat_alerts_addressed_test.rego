package policies.azure.sql.threat_alerts_addressed_test

import data.lib.testing
import data.policies.azure.sql.threat_alerts_addressed

test_fails_where_nobody_is_told if {
	it := testing.resource("azurerm_mssql_server_security_alert_policy", "erp", {})
	made := {testing.failure(_id, it, ["email_addresses"], _message)}
	threat_alerts_addressed.deny == made with input as testing.document([it])
}

test_passes_where_the_people_on_duty_are_told if {
	it := testing.resource("azurerm_mssql_server_security_alert_policy", "erp", {"email_addresses": ["duty@acme.example"]})
	threat_alerts_addressed.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_addresses_are_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_mssql_server_security_alert_policy", "erp", {}), {"email_addresses": true})
	made := {testing.doubt(_id, it, ["email_addresses"], _message)}
	threat_alerts_addressed.deny == made with input as testing.document([it])
}

_id := "azure.sql.threat_alerts_addressed"

_message := "email_addresses is {value}: name who is to be told"
