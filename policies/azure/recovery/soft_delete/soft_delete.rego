# METADATA
# title: Deleted backups can be brought back
# description: Whoever encrypts the machines deletes the backups first; soft delete keeps them for two weeks.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/backup/backup-azure-security-feature-cloud
# custom:
#   severity: high
#   resource_types: [azurerm_recovery_services_vault]
#   remediation:
#     safe: true
#     summary: Set soft_delete_enabled to true, or leave it out.
package policies.azure.recovery.soft_delete

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some vault in tf.resources("azurerm_recovery_services_vault")
	test := is.equals_or(vault, ["soft_delete_enabled"], true, true)
	f := finding.unless(test, rego.metadata.chain(), vault, ["soft_delete_enabled"], "soft_delete_enabled is {value}: set it to true, or leave it out")
}
