# METADATA
# title: Key vaults are not on the internet
# description: A vault that everybody can reach is one stolen credential away from giving up its secrets.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/general/private-link-service
# custom:
#   severity: medium
#   resource_types: [azurerm_key_vault]
#   aliases: {checkov: [CKV_AZURE_189]}
#   implied_by: [azure.keyvault.firewall]
#   remediation:
#     safe: false
#     summary: Set public_network_access_enabled to false and use a private endpoint, or name single addresses in network_acls.ip_rules.
package policies.azure.keyvault.public_network_access_disabled

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some vault in tf.resources("azurerm_key_vault")
	test := is.any_of([
		is.equals_or(vault, ["public_network_access_enabled"], false, true),
		blocks.hold(vault, ["network_acls"], ["ip_rules"]),
	])
	f := finding.unless(test, rego.metadata.chain(), vault, ["public_network_access_enabled"], "public_network_access_enabled is {value} (true where nobody writes it) and no address is named: set it to false")
}
