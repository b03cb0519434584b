# METADATA
# title: Nodes of Kubernetes clusters have no public address
# description: A node that the internet reaches can be attacked past the load balancer and its rules.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/aks/use-node-public-ips
# custom:
#   severity: medium
#   resource_types: [azurerm_kubernetes_cluster, azurerm_kubernetes_cluster_node_pool]
#   aliases: {checkov: [CKV_AZURE_143]}
#   remediation:
#     safe: false
#     summary: Set node_public_ip_enabled to false; Terraform replaces the pool for it.
package policies.azure.kubernetes.nodes_without_public_ip

import data.lib.finding
import data.lib.former
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_kubernetes_cluster")
	some pool in tf.blocks(cluster, ["default_node_pool"])
	f := finding.unless(_is_safe(pool), rego.metadata.chain(), pool, former.either(pool, ["node_public_ip_enabled"], _former), _message)
}

deny contains f if {
	some pool in tf.resources("azurerm_kubernetes_cluster_node_pool")
	f := finding.unless(_is_safe(pool), rego.metadata.chain(), pool, former.either(pool, ["node_public_ip_enabled"], _former), _message)
}

_is_safe(pool) := is.all_of([
	is.equals_or(pool, ["node_public_ip_enabled"], false, false),
	is.equals_or(pool, _former, false, false),
])

_former := former.path([], ["enable", "node_public_ip"])

_message := "node_public_ip_enabled is {value}: set it to false"
