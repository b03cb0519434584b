package policies.azure.sql.auditing_enabled_test

import data.lib.testing
import data.policies.azure.sql.auditing_enabled

test_fails_where_the_server_has_no_auditing_policy if {
	it := testing.resource("azurerm_mssql_server", "erp", {})
	made := {testing.failure(_id, it, [], _message)}
	auditing_enabled.deny == made with input as testing.document([it])
}

test_fails_where_the_auditing_policy_is_turned_off if {
	it := testing.resource("azurerm_mssql_server_extended_auditing_policy", "erp", {"enabled": false})
	made := {testing.failure(_id, it, ["enabled"], "enabled is {value}: set it to true, or leave it out")}
	auditing_enabled.deny == made with input as testing.document([it])
}

test_passes_where_a_policy_refers_to_the_server if {
	it := testing.resource("azurerm_mssql_server", "erp", {})
	other := testing.resource("azurerm_mssql_server_extended_auditing_policy", "erp", {"server_id": null, "log_monitoring_enabled": true})
	auditing_enabled.deny == set() with input as testing.related([it, other], [testing.link(other, "server_id", it)])
}

test_passes_where_the_server_of_an_older_provider_has_the_policy_inside if {
	it := testing.resource("azurerm_sql_server", "erp", {"extended_auditing_policy": [{"retention_in_days": 180}]})
	auditing_enabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_policy_is_for_a_server_nobody_knows if {
	it := testing.resource("azurerm_mssql_server", "erp", {})
	other := testing.unknown(testing.resource("azurerm_mssql_server_extended_auditing_policy", "erp", {}), {"server_id": true})
	made := {testing.doubt(_id, it, [], _message)}
	auditing_enabled.deny == made with input as testing.open([it, other], "azurerm_mssql_server_extended_auditing_policy.server_id")
}

_id := "azure.sql.auditing_enabled"

_message := "no azurerm_mssql_server_extended_auditing_policy refers to this server: add one"
