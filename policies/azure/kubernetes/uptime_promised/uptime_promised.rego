# METADATA
# title: Kubernetes clusters are of a tier with a promised uptime
# description: >-
#   The free tier is for trying things out: nobody promises that the API server answers.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/aks/free-standard-pricing-tiers
# custom:
#   severity: low
#   resource_types: [azurerm_kubernetes_cluster]
#   aliases: {checkov: [CKV_AZURE_170]}
#   remediation:
#     safe: true
#     summary: Set sku_tier to Standard or Premium; it costs a fee for each hour.
package policies.azure.kubernetes.uptime_promised

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_kubernetes_cluster")
	test := is.equals_given(cluster, ["sku_tier"], {"Standard", "Premium", "Paid"}, "Free")
	f := finding.unless(test, rego.metadata.chain(), cluster, ["sku_tier"], "sku_tier is {value} (\"Free\" where nobody writes it): choose \"Standard\" or \"Premium\"")
}
