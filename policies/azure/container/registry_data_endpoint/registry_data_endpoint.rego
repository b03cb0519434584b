# METADATA
# title: Container registries have data endpoints of their own
# description: With a dedicated endpoint a firewall can admit one registry and not all storage of Azure.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/container-registry/container-registry-dedicated-data-endpoints
# custom:
#   severity: low
#   resource_types: [azurerm_container_registry]
#   aliases: {checkov: [CKV_AZURE_237]}
#   remediation:
#     safe: false
#     summary: Set data_endpoint_enabled to true and admit the new names in firewalls of clients; that needs the Premium tier.
package policies.azure.container.registry_data_endpoint

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some registry in tf.resources("azurerm_container_registry")
	test := is.equals_or(registry, ["data_endpoint_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), registry, ["data_endpoint_enabled"], "data_endpoint_enabled is {value} (false where nobody writes it): set it to true")
}
