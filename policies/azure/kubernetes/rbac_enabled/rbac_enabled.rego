# METADATA
# title: Kubernetes clusters check roles
# description: Without role-based access control everybody with a credential may do everything in the cluster.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/aks/concepts-identity
# custom:
#   severity: high
#   resource_types: [azurerm_kubernetes_cluster]
#   aliases: {checkov: [CKV_AZURE_5], trivy: [AZU-0042], kics: [86f92117-eed8-4614-9c6c-b26da20ff37f]}
#   remediation:
#     safe: false
#     summary: Set role_based_access_control_enabled to true; Terraform replaces the cluster for it.
package policies.azure.kubernetes.rbac_enabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_kubernetes_cluster")
	test := is.equals_or(cluster, ["role_based_access_control_enabled"], true, true)
	f := finding.unless(test, rego.metadata.chain(), cluster, ["role_based_access_control_enabled"], "role_based_access_control_enabled is {value}: set it to true")
}
