# METADATA
# title: Key vaults have a private endpoint
# description: Traffic through a private endpoint never leaves the virtual network, and the public one can be turned off.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/general/private-link-service
# custom:
#   severity: low
#   resource_types: [azurerm_key_vault]
#   aliases: {checkov: [CKV2_AZURE_32]}
#   implied_by: [azure.keyvault.public_network_access_disabled]
#   remediation:
#     safe: true
#     summary: Add an azurerm_private_endpoint whose private_service_connection names the vault.
package policies.azure.keyvault.private_endpoint

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some vault in tf.resources("azurerm_key_vault")
	test := is.related(vault, "azurerm_private_endpoint.private_service_connection")
	f := finding.unless(test, rego.metadata.chain(), vault, [], "no azurerm_private_endpoint leads to this vault: add one")
}
