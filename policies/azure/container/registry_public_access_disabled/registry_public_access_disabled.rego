# METADATA
# title: Container registries are not on the internet
# description: A registry that everybody can reach can be tried with stolen tokens from everywhere.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/container-registry/container-registry-private-link
# custom:
#   severity: medium
#   resource_types: [azurerm_container_registry]
#   aliases: {checkov: [CKV_AZURE_139]}
#   remediation:
#     safe: false
#     summary: Set public_network_access_enabled to false and use a private endpoint; that needs the Premium tier.
package policies.azure.container.registry_public_access_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some registry in tf.resources("azurerm_container_registry")
	test := is.equals_or(registry, ["public_network_access_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), registry, ["public_network_access_enabled"], "public_network_access_enabled is {value} (true where nobody writes it): set it to false and use a private endpoint")
}
