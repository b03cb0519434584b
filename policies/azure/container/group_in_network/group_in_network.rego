# METADATA
# title: Container groups are inside a virtual network
# description: Inside a network, rules decide who reaches a container and whom it reaches.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/container-instances/container-instances-virtual-network-concepts
# custom:
#   severity: low
#   resource_types: [azurerm_container_group]
#   aliases: {checkov: [CKV_AZURE_98]}
#   remediation:
#     safe: false
#     summary: Name a subnet in subnet_ids; Terraform replaces the group for it.
package policies.azure.container.group_in_network

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some group in tf.resources("azurerm_container_group")
	test := is.any_of([
		is.present(group, ["subnet_ids"]),
		is.written(group, ["network_profile_id"]),
	])
	f := finding.unless(test, rego.metadata.chain(), group, ["subnet_ids"], "the group is in no virtual network (subnet_ids is {value}): name a subnet")
}
