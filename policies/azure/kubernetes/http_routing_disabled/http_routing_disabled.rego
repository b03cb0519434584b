# METADATA
# title: Kubernetes clusters do not use HTTP application routing
# description: The retired add-on publishes services over plain HTTP and gets no more mending.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/aks/http-application-routing
# custom:
#   severity: low
#   resource_types: [azurerm_kubernetes_cluster]
#   aliases: {checkov: [CKV_AZURE_246]}
#   remediation:
#     safe: false
#     summary: Set http_application_routing_enabled to false and use an ingress controller with TLS.
package policies.azure.kubernetes.http_routing_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_kubernetes_cluster")
	test := is.equals_or(cluster, ["http_application_routing_enabled"], false, false)
	f := finding.unless(test, rego.metadata.chain(), cluster, ["http_application_routing_enabled"], "http_application_routing_enabled is {value}: set it to false")
}
