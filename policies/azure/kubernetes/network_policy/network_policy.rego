# METADATA
# title: Kubernetes clusters enforce network policies
# description: >-
#   Without an engine, rules between pods are accepted and ignored: one pod that is taken over reaches all others.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/aks/use-network-policies
# custom:
#   severity: medium
#   resource_types: [azurerm_kubernetes_cluster]
#   aliases: {checkov: [CKV_AZURE_7], trivy: [AZU-0043], kics: [f5342045-b935-402d-adf1-8dbbd09c0eef]}
#   remediation:
#     safe: false
#     summary: Set network_policy in network_profile to azure, calico or cilium; for most clusters it can only be chosen at creation.
package policies.azure.kubernetes.network_policy

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_kubernetes_cluster")
	test := is.any_of([is.written(profile, ["network_policy"]) | some profile in tf.written_blocks(cluster, ["network_profile"])])
	path := ["network_profile", 0, "network_policy"]
	f := finding.unless(test, rego.metadata.chain(), cluster, path, "no engine enforces network policies (network_policy is {value}): choose \"azure\", \"calico\" or \"cilium\"")
}
