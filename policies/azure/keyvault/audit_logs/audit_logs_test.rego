package policies.azure.keyvault.audit_logs_test

import data.lib.testing
import data.policies.azure.keyvault.audit_logs

test_fails_where_nobody_logs_the_vault if {
	it := testing.resource("azurerm_key_vault", "shop", {})
	made := {testing.failure(_id, it, [], _message)}
	audit_logs.deny == made with input as testing.document([it])
}

test_passes_where_a_setting_sends_the_log_to_a_workspace if {
	it := testing.resource("azurerm_key_vault", "shop", {})
	other := testing.resource("azurerm_monitor_diagnostic_setting", "shop", {"target_resource_id": null, "enabled_log": [{"category": "AuditEvent"}]})
	audit_logs.deny == set() with input as testing.related([it, other], [testing.link(other, "target_resource_id", it)])
}

test_undetermined_where_the_setting_is_for_a_resource_nobody_knows if {
	it := testing.resource("azurerm_key_vault", "shop", {})
	other := testing.unknown(testing.resource("azurerm_monitor_diagnostic_setting", "shop", {"enabled_log": [{"category": "AuditEvent"}]}), {"target_resource_id": true})
	made := {testing.doubt(_id, it, [], _message)}
	audit_logs.deny == made with input as testing.open([it, other], "azurerm_monitor_diagnostic_setting.target_resource_id")
}

_id := "azure.keyvault.audit_logs"

_message := "no azurerm_monitor_diagnostic_setting refers to this vault: add one"
