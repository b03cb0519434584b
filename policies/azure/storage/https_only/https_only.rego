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
#     summary: Set https_traffic_only_enabled (enable_https_traffic_only in version 3 of the provider) to true, or leave it out; clients that still use http or SMB without encryption stop working.
package policies.azure.storage.https_only

import data.lib.finding
import data.lib.former
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_storage_account")
	test := is.all_of([
		is.equals_or(account, ["https_traffic_only_enabled"], true, true),
		is.equals_or(account, _former, true, true),
	])
	f := finding.unless(test, rego.metadata.chain(), account, former.either(account, ["https_traffic_only_enabled"], _former), "https_traffic_only_enabled is {value}: set it to true")
}

_former := former.path([], ["enable", "https_traffic_only"])
