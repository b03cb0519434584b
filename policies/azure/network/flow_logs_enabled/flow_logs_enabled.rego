# METADATA
# title: Flow logs are written
# description: Without them nobody can say which machines spoke with each other during an attack.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/network-watcher/nsg-flow-logs-overview
# custom:
#   severity: medium
#   resource_types: [azurerm_network_watcher_flow_log]
#   aliases: {trivy: [AZU-0073], kics: [b90842e5-6779-44d4-9760-972f4c03ba1c]}
#   remediation:
#     safe: true
#     summary: Set enabled to true.
package policies.azure.network.flow_logs_enabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some log in tf.resources("azurerm_network_watcher_flow_log")
	test := is.equals(log, ["enabled"], true)
	f := finding.unless(test, rego.metadata.chain(), log, ["enabled"], "enabled is {value}: set it to true")
}
