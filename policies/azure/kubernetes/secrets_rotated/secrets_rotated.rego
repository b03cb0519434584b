# METADATA
# title: Secrets from key vaults are renewed in clusters
# description: A secret that was replaced in the vault stays in the pods, leaked as it may be, until they are made anew.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/aks/csi-secrets-store-configuration-options
# custom:
#   severity: low
#   resource_types: [azurerm_kubernetes_cluster]
#   aliases: {checkov: [CKV_AZURE_172]}
#   remediation:
#     safe: true
#     summary: Set secret_rotation_enabled in key_vault_secrets_provider to true.
package policies.azure.kubernetes.secrets_rotated

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_kubernetes_cluster")
	some provider in tf.blocks(cluster, ["key_vault_secrets_provider"])
	test := is.equals_or(provider, ["secret_rotation_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), provider, ["secret_rotation_enabled"], "secret_rotation_enabled is {value} (false where nobody writes it): set it to true")
}
