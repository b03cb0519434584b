# METADATA
# title: Network interfaces do not forward traffic of others
# description: A machine that forwards can carry traffic past the rules of a network; only appliances need to.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-network/virtual-network-network-interface
# custom:
#   severity: medium
#   resource_types: [azurerm_network_interface]
#   aliases: {checkov: [CKV_AZURE_118], trivy: [AZU-0075], kics: [4216ebac-d74c-4423-b437-35025cb88af5]}
#   remediation:
#     safe: false
#     summary: Set ip_forwarding_enabled to false (enable_ip_forwarding in version 3 of the provider); waive it for network appliances.
package policies.azure.network.interface_without_forwarding

import data.lib.finding
import data.lib.former
import data.lib.is
import data.lib.tf

deny contains f if {
	some interface in tf.resources("azurerm_network_interface")
	test := is.all_of([
		is.equals_or(interface, ["ip_forwarding_enabled"], false, false),
		is.equals_or(interface, _former, false, false),
	])
	f := finding.unless(test, rego.metadata.chain(), interface, former.either(interface, ["ip_forwarding_enabled"], _former), "the interface forwards traffic (ip_forwarding_enabled is {value}): set it to false")
}

_former := former.path([], ["enable", "ip_forwarding"])
