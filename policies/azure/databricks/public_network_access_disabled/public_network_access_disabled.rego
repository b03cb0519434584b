# METADATA
# title: Databricks workspaces are not on the internet
# description: What everybody can reach can be tried with stolen credentials from everywhere.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/databricks/security/network/classic/private-link
# custom:
#   severity: medium
#   resource_types: [azurerm_databricks_workspace]
#   aliases: {checkov: [CKV_AZURE_158]}
#   remediation:
#     safe: false
#     summary: Set public_network_access_enabled to false and use a private endpoint.
package policies.azure.databricks.public_network_access_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some workspace in tf.resources("azurerm_databricks_workspace")
	test := is.equals_or(workspace, ["public_network_access_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), workspace, ["public_network_access_enabled"], "public_network_access_enabled is {value} (true where nobody writes it): set it to false and use a private endpoint")
}
