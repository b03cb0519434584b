# METADATA
# title: Synapse workspaces send data only to named tenants
# description: Otherwise a pipeline can copy the lake to a storage account of anybody.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/synapse-analytics/security/workspace-data-exfiltration-protection
# custom:
#   severity: medium
#   resource_types: [azurerm_synapse_workspace]
#   aliases: {checkov: [CKV_AZURE_157]}
#   remediation:
#     safe: false
#     summary: Set data_exfiltration_protection_enabled to true; Terraform replaces the workspace for it.
package policies.azure.synapse.exfiltration_protected

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some workspace in tf.resources("azurerm_synapse_workspace")
	test := is.equals_or(workspace, ["data_exfiltration_protection_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), workspace, ["data_exfiltration_protection_enabled"], "data_exfiltration_protection_enabled is {value} (false where nobody writes it): set it to true")
}
