# METADATA
# title: API management services are inside a virtual network
# description: Outside of one, the service reaches back ends only over the internet.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/api-management/virtual-network-concepts
# custom:
#   severity: low
#   resource_types: [azurerm_api_management]
#   aliases: {checkov: [CKV_AZURE_107]}
#   remediation:
#     safe: false
#     summary: Set virtual_network_type to Internal or External and name a subnet.
package policies.azure.apimanagement.virtual_network

import data.lib.blocks
import data.lib.finding
import data.lib.tf

deny contains f if {
	some service in tf.resources("azurerm_api_management")
	test := blocks.hold(service, ["virtual_network_configuration"], ["subnet_id"])
	f := finding.unless(test, rego.metadata.chain(), service, ["virtual_network_configuration"], "the service is in no virtual network: add virtual_network_configuration with a subnet")
}
