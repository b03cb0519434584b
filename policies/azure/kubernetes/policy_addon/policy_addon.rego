# METADATA
# title: Kubernetes clusters follow Azure Policy
# description: The add-on refuses workloads that break the rules of the organisation before they run.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/aks/use-azure-policy
# custom:
#   severity: low
#   resource_types: [azurerm_kubernetes_cluster]
#   aliases: {checkov: [CKV_AZURE_116], trivy: [AZU-0066], kics: [43789711-161b-4708-b5bb-9d1c626f7492]}
#   remediation:
#     safe: true
#     summary: Set azure_policy_enabled to true.
package policies.azure.kubernetes.policy_addon

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_kubernetes_cluster")
	test := is.equals_or(cluster, ["azure_policy_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), cluster, ["azure_policy_enabled"], "azure_policy_enabled is {value} (false where nobody writes it): set it to true")
}
