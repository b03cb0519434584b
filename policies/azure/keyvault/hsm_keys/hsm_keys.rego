# METADATA
# title: Keys of vaults live in hardware
# description: A key in a hardware module cannot be copied out, not even by whoever runs the machine.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/keys/about-keys
# custom:
#   severity: low
#   resource_types: [azurerm_key_vault_key]
#   aliases: {checkov: [CKV_AZURE_112]}
#   remediation:
#     safe: false
#     summary: Choose RSA-HSM or EC-HSM as key_type; the vault must be of the premium tier, and Terraform replaces the key.
package policies.azure.keyvault.hsm_keys

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some key in tf.resources("azurerm_key_vault_key")
	test := is.one_of(key, ["key_type"], {"EC-HSM", "RSA-HSM"})
	f := finding.unless(test, rego.metadata.chain(), key, ["key_type"], "key_type is {value}: choose \"RSA-HSM\" or \"EC-HSM\"")
}
