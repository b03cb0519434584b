package policies.azure.sql.threat_alerts_to_owners_test

import data.lib.testing
import data.policies.azure.sql.threat_alerts_to_owners

test_fails_where_owners_are_not_told if {
	it := testing.resource("azurerm_mssql_server_security_alert_policy", "erp", {"email_account_admins": false})
	made := {testing.failure(_id, it, ["email_account_admins"], _message)}
	threat_alerts_to_owners.deny == made with input as testing.document([it])
}

test_fails_where_nobody_says_who_is_told if {
	it := testing.resource("azurerm_mssql_server_security_alert_policy", "erp", {})
	made := {testing.failure(_id, it, ["email_account_admins"], _message)}
	threat_alerts_to_owners.deny == made with input as testing.document([it])
}

test_passes_where_owners_are_told if {
	it := testing.resource("azurerm_mssql_server_security_alert_policy", "erp", {"email_account_admins": true})
	threat_alerts_to_owners.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_mssql_server_security_alert_policy", "erp", {}), {"email_account_admins": true})
	made := {testing.doubt(_id, it, ["email_account_admins"], _message)}
	threat_alerts_to_owners.deny == made with input as testing.document([it])
}

_id := "azure.sql.threat_alerts_to_owners"

_message := "email_account_admins is {value} (false where nobody writes it): set it to true"
