# METADATA
# title: Key vaults refuse networks that are not named
# description: Without a default of deny, whoever steals a credential can use it from everywhere.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/general/network-security
# custom:
#   severity: high
#   resource_types: [azurerm_key_vault]
#   aliases: {checkov: [CKV_AZURE_109], trivy: [AZU-0013]}
#   remediation:
#     safe: false
#     summary: Add network_acls whose default_action is Deny and name the subnets and addresses that need the vault.
package policies.azure.keyvault.firewall

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some vault in tf.resources("azurerm_key_vault")
	test := is.any_of([
		is.equals_or(vault, ["network_acls", 0, "default_action"], "Deny", "Allow"),
		is.equals(vault, ["public_network_access_enabled"], false),
	])
	f := finding.unless(test, rego.metadata.chain(), vault, ["network_acls", 0, "default_action"], "the default for networks is {value} (\"Allow\" where nobody writes it): add network_acls with default_action \"Deny\"")
}
