# METADATA
# title: Container groups have no public address
# description: A container that the internet reaches stands there without a firewall of its own.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/container-instances/container-instances-virtual-network-concepts
# custom:
#   severity: medium
#   resource_types: [azurerm_container_group]
#   aliases: {checkov: [CKV_AZURE_245]}
#   remediation:
#     safe: false
#     summary: Set ip_address_type to Private with a subnet, or to None; Terraform replaces the group for it.
package policies.azure.container.group_private

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some group in tf.resources("azurerm_container_group")
	test := is.equals_given(group, ["ip_address_type"], {"None", "Private"}, "Public")
	f := finding.unless(test, rego.metadata.chain(), group, ["ip_address_type"], "ip_address_type is {value} (\"Public\" where nobody writes it): set it to \"Private\"")
}
