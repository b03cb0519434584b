# METADATA
# title: Kubernetes clusters are private
# description: An API server with a public address can be tried by everybody on the internet.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/aks/private-clusters
# custom:
#   severity: medium
#   resource_types: [azurerm_kubernetes_cluster]
#   aliases: {checkov: [CKV_AZURE_115], trivy: [AZU-0065], kics: [599318f2-6653-4569-9e21-041d06c63a89]}
#   implied_by: [azure.kubernetes.api_server_restricted]
#   remediation:
#     safe: false
#     summary: Set private_cluster_enabled to true; Terraform replaces the cluster for it.
package policies.azure.kubernetes.private_cluster

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_kubernetes_cluster")
	test := is.equals_or(cluster, ["private_cluster_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), cluster, ["private_cluster_enabled"], "private_cluster_enabled is {value} (false where nobody writes it): set it to true")
}
