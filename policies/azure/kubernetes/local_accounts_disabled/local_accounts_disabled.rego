# METADATA
# title: Kubernetes clusters have no local administrator
# description: The certificate of the local account works without the directory, cannot be withdrawn and is nobody's.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/aks/manage-local-accounts-managed-azure-ad
# custom:
#   severity: medium
#   resource_types: [azurerm_kubernetes_cluster]
#   aliases: {checkov: [CKV_AZURE_141]}
#   remediation:
#     safe: false
#     summary: Set local_account_disabled to true once administrators sign in with Microsoft Entra ID.
package policies.azure.kubernetes.local_accounts_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_kubernetes_cluster")
	test := is.equals_or(cluster, ["local_account_disabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), cluster, ["local_account_disabled"], "local_account_disabled is {value} (false where nobody writes it): set it to true")
}
