# METADATA
# title: Key vaults cannot be purged early
# description: Without it one call destroys all keys for good, and with them everything they encrypt.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview
# custom:
#   severity: medium
#   resource_types: [azurerm_key_vault]
#   aliases: {checkov: [CKV_AZURE_42, CKV_AZURE_110], trivy: [AZU-0016]}
#   remediation:
#     safe: false
#     summary: Set purge_protection_enabled to true; it cannot be turned off again, and a deleted vault keeps its name until the retention ends.
package policies.azure.keyvault.purge_protection

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some vault in tf.resources("azurerm_key_vault")
	test := is.equals(vault, ["purge_protection_enabled"], true)
	f := finding.unless(test, rego.metadata.chain(), vault, ["purge_protection_enabled"], "purge_protection_enabled is {value}: set it to true")
}
