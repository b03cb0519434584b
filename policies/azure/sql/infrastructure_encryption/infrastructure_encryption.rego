# METADATA
# title: Database servers encrypt twice
# description: A second layer with another key keeps data safe when the first layer or its key is broken.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/postgresql/single-server/concepts-infrastructure-double-encryption
# custom:
#   severity: low
#   resource_types: [azurerm_mysql_server, azurerm_postgresql_server]
#   aliases: {checkov: [CKV_AZURE_96, CKV_AZURE_130], kics: [6425c98b-ca4e-41fe-896a-c78772c131f8]}
#   remediation:
#     safe: false
#     summary: Set infrastructure_encryption_enabled to true; it can only be chosen when the server is created.
package policies.azure.sql.infrastructure_encryption

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some server in tf.resources(type)
	test := is.equals_or(server, ["infrastructure_encryption_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), server, ["infrastructure_encryption_enabled"], "infrastructure_encryption_enabled is {value} (false where nobody writes it): set it to true")
}

_types := {"azurerm_mysql_server", "azurerm_postgresql_server"}
