# METADATA
# title: Backups of database servers are kept in a second region
# description: When a region is lost, backups that are only there are lost with it.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-backup-restore
# custom:
#   severity: low
#   resource_types:
#     - azurerm_mariadb_server
#     - azurerm_mysql_flexible_server
#     - azurerm_mysql_server
#     - azurerm_postgresql_flexible_server
#     - azurerm_postgresql_server
#   aliases:
#     checkov: [CKV_AZURE_94, CKV_AZURE_102, CKV_AZURE_129, CKV_AZURE_136]
#     kics: [0a70d5f3-1ecd-4c8e-9292-928fc9a8c4f1, 8b042c30-e441-453f-b162-7696982ebc58]
#   remediation:
#     safe: false
#     summary: Set geo_redundant_backup_enabled to true; for most servers it can only be chosen when they are created.
package policies.azure.sql.geo_redundant_backup

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some server in tf.resources(type)
	test := is.any_of([
		is.equals_or(server, ["geo_redundant_backup_enabled"], true, false),
		is.equals(server, ["create_mode"], "Replica"),
	])
	f := finding.unless(test, rego.metadata.chain(), server, ["geo_redundant_backup_enabled"], "geo_redundant_backup_enabled is {value} (false where nobody writes it): set it to true")
}

_types := {"azurerm_mariadb_server", "azurerm_mysql_flexible_server", "azurerm_mysql_server", "azurerm_postgresql_flexible_server", "azurerm_postgresql_server"}
