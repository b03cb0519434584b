# METADATA
# title: Service Fabric clusters know their users
# description: With certificates alone nobody can say who acted, and a lost one lets everybody in.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/service-fabric/service-fabric-cluster-security
# custom:
#   severity: medium
#   resource_types: [azurerm_service_fabric_cluster]
#   aliases: {checkov: [CKV_AZURE_126]}
#   remediation:
#     safe: false
#     summary: Add azure_active_directory.
package policies.azure.servicefabric.entra_authentication

import data.lib.blocks
import data.lib.finding
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_service_fabric_cluster")
	test := blocks.exist(cluster, ["azure_active_directory"])
	f := finding.unless(test, rego.metadata.chain(), cluster, ["azure_active_directory"], "the cluster does not know the directory: add azure_active_directory")
}
