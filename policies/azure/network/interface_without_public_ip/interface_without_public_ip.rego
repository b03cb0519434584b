# METADATA
# title: Network interfaces have no public address
# description: A machine with a public address is tried by everybody; a gateway, a load balancer or Bastion need not be.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-network/ip-services/public-ip-addresses
# custom:
#   severity: medium
#   resource_types: [azurerm_network_interface]
#   aliases: {checkov: [CKV_AZURE_119], trivy: [AZU-0076], kics: [c1573577-e494-4417-8854-7e119368dc8b]}
#   remediation:
#     safe: false
#     summary: Remove public_ip_address_id and reach the machine through a gateway, a load balancer or Azure Bastion.
package policies.azure.network.interface_without_public_ip

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some interface in tf.resources("azurerm_network_interface")
	some configuration in tf.blocks(interface, ["ip_configuration"])
	test := is.negated(is.present(configuration, ["public_ip_address_id"]))
	f := finding.unless(test, rego.metadata.chain(), configuration, ["public_ip_address_id"], "the interface has a public address ({value}): remove it and go through a gateway or Bastion")
}
