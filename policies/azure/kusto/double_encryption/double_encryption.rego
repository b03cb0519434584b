# METADATA
# title: Clusters of Data Explorer encrypt twice
# description: A second layer with another key keeps data safe when the first layer or its key is broken.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/data-explorer/cluster-encryption-double
# custom:
#   severity: low
#   resource_types: [azurerm_kusto_cluster]
#   aliases: {checkov: [CKV_AZURE_75]}
#   remediation:
#     safe: false
#     summary: Set double_encryption_enabled to true; Terraform replaces the cluster for it.
package policies.azure.kusto.double_encryption

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_kusto_cluster")
	test := is.equals_or(cluster, ["double_encryption_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), cluster, ["double_encryption_enabled"], "double_encryption_enabled is {value} (false where nobody writes it): set it to true")
}
