# METADATA
# title: Nodes of Kubernetes clusters encrypt temporary disks
# description: Caches and temporary disks hold what pods work on; without it they lie unencrypted on the host.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/aks/enable-host-encryption
# custom:
#   severity: low
#   resource_types: [azurerm_kubernetes_cluster, azurerm_kubernetes_cluster_node_pool]
#   aliases: {checkov: [CKV_AZURE_227]}
#   remediation:
#     safe: false
#     summary: Set host_encryption_enabled to true; nodes are replaced for it, and the size of machine must support it.
package policies.azure.kubernetes.host_encryption

import data.lib.finding
import data.lib.former
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_kubernetes_cluster")
	some pool in tf.blocks(cluster, ["default_node_pool"])
	f := finding.unless(_is_safe(pool), rego.metadata.chain(), pool, former.either(pool, ["host_encryption_enabled"], _former), _message)
}

deny contains f if {
	some pool in tf.resources("azurerm_kubernetes_cluster_node_pool")
	f := finding.unless(_is_safe(pool), rego.metadata.chain(), pool, former.either(pool, ["host_encryption_enabled"], _former), _message)
}

_is_safe(pool) := is.any_of([
	is.equals_or(pool, ["host_encryption_enabled"], true, false),
	is.equals_or(pool, _former, true, false),
])

_former := former.path([], ["enable", "host_encryption"])

_message := "host_encryption_enabled is {value} (false where nobody writes it): set it to true"
