# METADATA
# title: Container registries remove images that nobody names
# description: Untagged images pile up, cost money, and can still be pulled by digest with their old flaws.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/container-registry/container-registry-retention-policy
# custom:
#   severity: low
#   resource_types: [azurerm_container_registry]
#   aliases: {checkov: [CKV_AZURE_167]}
#   remediation:
#     safe: false
#     summary: Set retention_policy_in_days (retention_policy.enabled in version 3 of the provider); that needs the Premium tier.
package policies.azure.container.registry_retention

import data.lib.finding
import data.lib.former
import data.lib.is
import data.lib.tf

deny contains f if {
	some registry in tf.resources("azurerm_container_registry")
	test := is.any_of([
		is.present(registry, ["retention_policy_in_days"]),
		is.equals(registry, array.concat(former.path([], ["retention", "policy"]), [0, "enabled"]), true),
	])
	f := finding.unless(test, rego.metadata.chain(), registry, ["retention_policy_in_days"], "untagged images are kept for ever (retention_policy_in_days is {value}): set it")
}
