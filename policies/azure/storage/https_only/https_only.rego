# METADATA
# title: Storage accounts accept only HTTPS
# description: Plain HTTP lets anyone on the way read the data and the access keys.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/storage-require-secure-transfer
# custom:
#   severity: high
#   resource_types: [azurerm_storage_account]
#   aliases: {checkov: [CKV_AZURE_3], trivy: [AZU-0008], kics: [12944ec4-1fa0-47be-8b17-42a034f937c2]}
#   remediation:
#     safe: false
#     summary: Set https_traffic_only_enabled to true, or leave it out; clients that still use http or SMB without encryption stop working.
package policies.azure.storage.https_only

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_storage_account")
	test := is.equals_or(account, ["https_traffic_only_enabled"], true, true)
	f := finding.unless(test, rego.metadata.chain(), account, ["https_traffic_only_enabled"], "https_traffic_only_enabled is {value}: set it to true")
}
