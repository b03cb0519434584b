# METADATA
# title: Disks of Kubernetes clusters are encrypted with a key of your own
# description: Only a key of your own can be withdrawn, and its use be seen in the logs of the vault.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/aks/azure-disk-customer-managed-keys
# custom:
#   severity: low
#   resource_types: [azurerm_kubernetes_cluster]
#   aliases: {checkov: [CKV_AZURE_117], trivy: [AZU-0067], kics: [b17d8bb8-4c08-4785-867e-cb9e62a622aa]}
#   remediation:
#     safe: false
#     summary: Name a disk encryption set in disk_encryption_set_id; Terraform replaces the cluster for it.
package policies.azure.kubernetes.disk_encryption_set

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_kubernetes_cluster")
	test := is.present(cluster, ["disk_encryption_set_id"])
	f := finding.unless(test, rego.metadata.chain(), cluster, ["disk_encryption_set_id"], "disk_encryption_set_id is {value}: name a disk encryption set")
}
