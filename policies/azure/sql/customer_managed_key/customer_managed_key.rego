# METADATA
# title: Database servers are encrypted with a key of your own
# description: Only a key of your own can be withdrawn, and its use be seen in the logs of the vault.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/transparent-data-encryption-byok-overview
# custom:
#   severity: low
#   resource_types:
#     - azurerm_mssql_server
#     - azurerm_mysql_flexible_server
#     - azurerm_mysql_server
#     - azurerm_postgresql_flexible_server
#     - azurerm_postgresql_server
#   aliases: {checkov: [CKV2_AZURE_16, CKV2_AZURE_17]}
#   remediation:
#     safe: false
#     summary: Name a key of a vault; the server needs an identity that may use it.
package policies.azure.sql.customer_managed_key

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some server in tf.resources("azurerm_mssql_server")
	test := is.any_of([
		is.present(server, ["transparent_data_encryption_key_vault_key_id"]),
		is.any_of([is.present(encryption, ["key_vault_key_id"]) |
			some encryption in tf.companions(server, "azurerm_mssql_server_transparent_data_encryption.server_id")
		]),
	])
	f := finding.unless(test, rego.metadata.chain(), server, ["transparent_data_encryption_key_vault_key_id"], _message)
}

deny contains f if {
	some type, key in {
		"azurerm_mysql_server": "azurerm_mysql_server_key.server_id",
		"azurerm_postgresql_server": "azurerm_postgresql_server_key.server_id",
	}
	some server in tf.resources(type)
	f := finding.unless(is.related(server, key), rego.metadata.chain(), server, [], _message)
}

deny contains f if {
	some type in {"azurerm_mysql_flexible_server", "azurerm_postgresql_flexible_server"}
	some server in tf.resources(type)
	test := blocks.exist(server, ["customer_managed_key"])
	f := finding.unless(test, rego.metadata.chain(), server, ["customer_managed_key"], _message)
}

_message := "the key is Microsoft's: name one of your own"
