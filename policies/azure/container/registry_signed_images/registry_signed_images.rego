# METADATA
# title: Container registries serve signed images
# description: Without signatures nobody notices that an image was replaced by another one.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/container-registry/container-registry-content-trust
# custom:
#   severity: low
#   resource_types: [azurerm_container_registry]
#   aliases: {checkov: [CKV_AZURE_164]}
#   remediation:
#     safe: true
#     summary: Set trust_policy_enabled to true (trust_policy.enabled in version 3 of the provider); that needs the Premium tier.
package policies.azure.container.registry_signed_images

import data.lib.finding
import data.lib.former
import data.lib.is
import data.lib.tf

deny contains f if {
	some registry in tf.resources("azurerm_container_registry")
	test := is.any_of([
		is.equals(registry, ["trust_policy_enabled"], true),
		is.equals(registry, array.concat(former.path([], ["trust", "policy"]), [0, "enabled"]), true),
	])
	f := finding.unless(test, rego.metadata.chain(), registry, ["trust_policy_enabled"], "trust_policy_enabled is {value} (false where nobody writes it): set it to true")
}
