# METADATA
# title: Container registries hold back images until they are checked
# description: An image that nobody has scanned can be running before its flaws are known.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/container-registry/container-registry-faq
# custom:
#   severity: low
#   resource_types: [azurerm_container_registry]
#   aliases: {checkov: [CKV_AZURE_166]}
#   remediation:
#     safe: false
#     summary: Set quarantine_policy_enabled to true; images are pulled only after a scanner has released them.
package policies.azure.container.registry_quarantine

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some registry in tf.resources("azurerm_container_registry")
	test := is.equals_or(registry, ["quarantine_policy_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), registry, ["quarantine_policy_enabled"], "quarantine_policy_enabled is {value} (false where nobody writes it): set it to true")
}
