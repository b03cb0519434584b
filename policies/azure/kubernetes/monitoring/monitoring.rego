# METADATA
# title: Kubernetes clusters send their logs to Azure Monitor
# description: The logs of a container are gone with it; without a copy nobody can say what it did.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-monitor/containers/container-insights-overview
# custom:
#   severity: low
#   resource_types: [azurerm_kubernetes_cluster]
#   aliases: {checkov: [CKV_AZURE_4], trivy: [AZU-0040]}
#   remediation:
#     safe: true
#     summary: Add oms_agent with the workspace that keeps the logs.
package policies.azure.kubernetes.monitoring

import data.lib.blocks
import data.lib.finding
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_kubernetes_cluster")
	test := blocks.exist(cluster, ["oms_agent"])
	f := finding.unless(test, rego.metadata.chain(), cluster, ["oms_agent"], "nobody collects the logs: add oms_agent with a workspace")
}
