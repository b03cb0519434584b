# METADATA
# title: Synapse workspaces have a managed virtual network
# description: In a network of its own, the workspace is reached by nobody else's machines.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/synapse-analytics/security/synapse-workspace-managed-vnet
# custom:
#   severity: medium
#   resource_types: [azurerm_synapse_workspace]
#   aliases: {checkov: [CKV_AZURE_58], trivy: [AZU-0034]}
#   remediation:
#     safe: false
#     summary: Set managed_virtual_network_enabled to true; Terraform replaces the workspace for it.
package policies.azure.synapse.managed_network

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some workspace in tf.resources("azurerm_synapse_workspace")
	test := is.equals_or(workspace, ["managed_virtual_network_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), workspace, ["managed_virtual_network_enabled"], "managed_virtual_network_enabled is {value} (false where nobody writes it): set it to true")
}
