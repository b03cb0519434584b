package policies.azure.kubernetes.monitoring_test

import data.lib.testing
import data.policies.azure.kubernetes.monitoring

test_fails_where_nobody_collects_the_logs if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {})
	made := {testing.failure(_id, it, ["oms_agent"], _message)}
	monitoring.deny == made with input as testing.document([it])
}

test_passes_where_a_workspace_keeps_the_logs if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"oms_agent": [{"log_analytics_workspace_id": "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/acme/providers/Microsoft.OperationalInsights/workspaces/acme"}]})
	monitoring.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_block_is_decided_at_apply if {
	it := testing.unknown(testing.resource("azurerm_kubernetes_cluster", "apps", {}), {"oms_agent": true})
	made := {testing.doubt(_id, it, ["oms_agent"], _message)}
	monitoring.deny == made with input as testing.document([it])
}

_id := "azure.kubernetes.monitoring"

_message := "nobody collects the logs: add oms_agent with a workspace"
