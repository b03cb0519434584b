# METADATA
# title: Container registries have no shared administrator
# description: One shared password that may push and pull everything cannot be traced to anybody.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/container-registry/container-registry-authentication
# custom:
#   severity: medium
#   resource_types: [azurerm_container_registry]
#   aliases: {checkov: [CKV_AZURE_137], kics: [b897dfbf-322c-45a8-b67c-1e698beeaa51]}
#   remediation:
#     safe: false
#     summary: Set admin_enabled to false and give identities the roles AcrPull and AcrPush.
package policies.azure.container.registry_admin_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some registry in tf.resources("azurerm_container_registry")
	test := is.equals_or(registry, ["admin_enabled"], false, false)
	f := finding.unless(test, rego.metadata.chain(), registry, ["admin_enabled"], "admin_enabled is {value}: set it to false and use identities with roles")
}
