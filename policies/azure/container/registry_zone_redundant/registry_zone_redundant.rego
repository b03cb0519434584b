# METADATA
# title: Container registries survive the loss of a datacentre
# description: Clusters cannot start anything anew while the registry is gone.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/container-registry/zone-redundancy
# custom:
#   severity: low
#   resource_types: [azurerm_container_registry]
#   aliases: {checkov: [CKV_AZURE_233]}
#   remediation:
#     safe: false
#     summary: Set zone_redundancy_enabled to true, for each georeplications block as well; Terraform replaces the registry for it.
package policies.azure.container.registry_zone_redundant

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some registry in tf.resources("azurerm_container_registry")
	test := is.equals_or(registry, ["zone_redundancy_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), registry, ["zone_redundancy_enabled"], _message)
}

deny contains f if {
	some registry in tf.resources("azurerm_container_registry")
	some replica in tf.blocks(registry, ["georeplications"])
	test := is.equals_or(replica, ["zone_redundancy_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), replica, ["zone_redundancy_enabled"], _message)
}

_message := "zone_redundancy_enabled is {value} (false where nobody writes it): set it to true"
