# METADATA
# title: Container registries give images only to those who sign in
# description: Images hold code and often secrets; anonymous pulls hand them to everybody.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/container-registry/anonymous-pull-access
# custom:
#   severity: high
#   resource_types: [azurerm_container_registry]
#   aliases: {checkov: [CKV_AZURE_138]}
#   remediation:
#     safe: false
#     summary: Set anonymous_pull_enabled to false and give readers the role AcrPull.
package policies.azure.container.registry_anonymous_pull_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some registry in tf.resources("azurerm_container_registry")
	test := is.equals_or(registry, ["anonymous_pull_enabled"], false, false)
	f := finding.unless(test, rego.metadata.chain(), registry, ["anonymous_pull_enabled"], "anonymous_pull_enabled is {value}: set it to false")
}
