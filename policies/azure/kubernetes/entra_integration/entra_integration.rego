# METADATA
# title: Kubernetes clusters take their users from Microsoft Entra ID
# description: >-
#   Users of the directory have several factors, are logged, and end when people leave; certificates of the cluster do not.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/aks/enable-authentication-microsoft-entra-id
# custom:
#   severity: medium
#   resource_types: [azurerm_kubernetes_cluster]
#   remediation:
#     safe: false
#     summary: Add azure_active_directory_role_based_access_control with the groups of administrators.
package policies.azure.kubernetes.entra_integration

import data.lib.blocks
import data.lib.finding
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_kubernetes_cluster")
	test := blocks.exist(cluster, ["azure_active_directory_role_based_access_control"])
	f := finding.unless(test, rego.metadata.chain(), cluster, ["azure_active_directory_role_based_access_control"], "the cluster does not know the directory: add azure_active_directory_role_based_access_control")
}
