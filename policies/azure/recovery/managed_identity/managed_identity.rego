# METADATA
# title: Recovery vaults have an identity of their own
# description: With a managed identity there is no secret that could leak.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/backup/encryption-at-rest-with-cmk
# custom:
#   severity: low
#   resource_types: [azurerm_recovery_services_vault]
#   aliases: {checkov: [CKV2_AZURE_35]}
#   remediation:
#     safe: true
#     summary: Add identity with type SystemAssigned.
package policies.azure.recovery.managed_identity

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some vault in tf.resources("azurerm_recovery_services_vault")
	test := is.any_of([is.negated(is.matches(identity, ["type"], `^ *$`)) |
		some identity in tf.written_blocks(vault, ["identity"])
	])
	f := finding.unless(test, rego.metadata.chain(), vault, ["identity"], "there is no managed identity: add identity")
}
