# METADATA
# title: Backups cannot be removed before their time
# description: In an immutable vault not even an administrator, or whoever took over from them, shortens the life of a backup.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/backup/backup-azure-immutable-vault-concept
# custom:
#   severity: low
#   resource_types: [azurerm_recovery_services_vault]
#   remediation:
#     safe: false
#     summary: Set immutability to Unlocked, and to Locked once you are sure; Locked cannot be undone.
package policies.azure.recovery.immutable

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some vault in tf.resources("azurerm_recovery_services_vault")
	test := is.equals_given(vault, ["immutability"], {"Locked", "Unlocked"}, "Disabled")
	f := finding.unless(test, rego.metadata.chain(), vault, ["immutability"], "immutability is {value} (\"Disabled\" where nobody writes it): set it to \"Unlocked\" or \"Locked\"")
}
