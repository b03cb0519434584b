# METADATA
# title: Subnets have a network security group
# description: Without one, every machine in the subnet can be reached on every port by its neighbours.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-network/network-security-groups-overview
# custom:
#   severity: medium
#   resource_types: [azurerm_subnet]
#   aliases: {checkov: [CKV2_AZURE_31], kics: [5c822443-e1ea-46b8-84eb-758ec602e844]}
#   remediation:
#     safe: false
#     summary: Add an azurerm_subnet_network_security_group_association with a group that admits what the subnet needs.
package policies.azure.network.subnet_has_security_group

import data.lib.finding
import data.lib.is
import data.lib.tf

# Gateways, firewalls and the like have subnets of their own, in which Azure allows no group or manages it.
deny contains f if {
	some subnet in tf.resources("azurerm_subnet")
	test := is.any_of([
		is.matches(subnet, ["name"], `^(GatewaySubnet|AzureFirewall(Management)?Subnet|RouteServerSubnet|AzureBastionSubnet)$`),
		is.any_of([is.equals(delegation, ["service_delegation", 0, "name"], "Microsoft.Netapp/volumes") |
			some delegation in tf.blocks(subnet, ["delegation"])
		]),
		is.related(subnet, "azurerm_subnet_network_security_group_association.subnet_id"),
	])
	f := finding.unless(test, rego.metadata.chain(), subnet, [], "no azurerm_subnet_network_security_group_association refers to this subnet: add one")
}
