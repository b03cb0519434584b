package policies.azure.sql.audit_retention_test

import data.lib.testing
import data.policies.azure.sql.audit_retention

test_fails_where_logs_are_kept_for_a_month if {
	it := testing.resource("azurerm_mssql_server_extended_auditing_policy", "erp", {"storage_endpoint": "https://acmelogs.blob.core.windows.net", "retention_in_days": 30})
	made := {testing.failure(_id, it, ["retention_in_days"], _message)}
	audit_retention.deny == made with input as testing.document([it])
}

test_passes_where_logs_are_kept_for_half_a_year if {
	it := testing.resource("azurerm_mssql_server_extended_auditing_policy", "erp", {"storage_endpoint": "https://acmelogs.blob.core.windows.net", "retention_in_days": 180})
	audit_retention.deny == set() with input as testing.document([it])
}

test_passes_where_logs_are_kept_for_ever if {
	it := testing.resource("azurerm_mssql_server_extended_auditing_policy", "erp", {"storage_endpoint": "https://acmelogs.blob.core.windows.net"})
	audit_retention.deny == set() with input as testing.document([it])
}

test_passes_where_logs_go_to_azure_monitor_alone if {
	it := testing.resource("azurerm_mssql_server_extended_auditing_policy", "erp", {"log_monitoring_enabled": true, "retention_in_days": 6})
	audit_retention.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_days_come_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_mssql_server_extended_auditing_policy", "erp", {"storage_endpoint": "https://acmelogs.blob.core.windows.net"}), {"retention_in_days": true})
	made := {testing.doubt(_id, it, ["retention_in_days"], _message)}
	audit_retention.deny == made with input as testing.document([it])
}

_id := "azure.sql.audit_retention"

_message := "audit logs are kept for {value} days: keep them for 90 days or more"
