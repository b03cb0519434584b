# METADATA
# title: Keys of vaults expire
# description: A key without an end is never replaced, and one that leaked works for ever.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/keys/about-keys-details
# custom:
#   severity: medium
#   resource_types: [azurerm_key_vault_key]
#   aliases: {checkov: [CKV_AZURE_40], trivy: [AZU-0014], kics: [4d080822-5ee2-49a4-8984-68f3d4c890fc]}
#   remediation:
#     safe: false
#     summary: Set expiration_date, or expire_after in rotation_policy, and rotate the key before that day.
package policies.azure.keyvault.key_expiry

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some key in tf.resources("azurerm_key_vault_key")
	test := is.any_of([
		is.present(key, ["expiration_date"]),
		blocks.hold(key, ["rotation_policy"], ["expire_after"]),
	])
	f := finding.unless(test, rego.metadata.chain(), key, ["expiration_date"], "the key never expires (expiration_date is {value}): set it, or expire_after in rotation_policy")
}
