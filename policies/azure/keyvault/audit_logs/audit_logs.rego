# METADATA
# title: Key vaults log who uses them
# description: Without the log nobody can say which secrets were read after a credential leaked.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/general/logging
# custom:
#   severity: medium
#   resource_types: [azurerm_key_vault]
#   aliases: {kics: [38c71c00-c177-4cd7-8d36-cd1007cdb190]}
#   remediation:
#     safe: true
#     summary: Add an azurerm_monitor_diagnostic_setting whose target_resource_id is the vault.
package policies.azure.keyvault.audit_logs

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some vault in tf.resources("azurerm_key_vault")
	test := is.related(vault, "azurerm_monitor_diagnostic_setting.target_resource_id")
	f := finding.unless(test, rego.metadata.chain(), vault, [], "no azurerm_monitor_diagnostic_setting refers to this vault: add one")
}
