# METADATA
# title: Kubernetes clusters upgrade themselves
# description: A version that nobody upgrades loses support within a year and keeps its known flaws.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/aks/auto-upgrade-cluster
# custom:
#   severity: low
#   resource_types: [azurerm_kubernetes_cluster]
#   aliases: {checkov: [CKV_AZURE_171]}
#   remediation:
#     safe: false
#     summary: Set automatic_upgrade_channel to patch or stable, and a maintenance window.
package policies.azure.kubernetes.automatic_upgrade

import data.lib.finding
import data.lib.former
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_kubernetes_cluster")
	test := is.any_of([
		is.one_of(cluster, ["automatic_upgrade_channel"], _channels),
		is.one_of(cluster, _former, _channels),
	])
	f := finding.unless(test, rego.metadata.chain(), cluster, former.either(cluster, ["automatic_upgrade_channel"], _former), "automatic_upgrade_channel is {value}: choose \"patch\" or \"stable\"")
}

_channels := {"node-image", "patch", "rapid", "stable"}

_former := former.path([], ["automatic", "channel_upgrade"])
