# METADATA
# title: Storage accounts are kept in a second region
# description: When a region is lost, data that is only there is lost with it.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/storage-redundancy
# custom:
#   severity: low
#   resource_types: [azurerm_storage_account]
#   aliases: {checkov: [CKV_AZURE_206], trivy: [AZU-0058]}
#   remediation:
#     safe: true
#     summary: Set account_replication_type to GRS, RAGRS, GZRS or RAGZRS.
package policies.azure.storage.geo_redundant

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_storage_account")
	test := is.one_of(account, ["account_replication_type"], {"GRS", "RAGRS", "GZRS", "RAGZRS"})
	f := finding.unless(test, rego.metadata.chain(), account, ["account_replication_type"], "account_replication_type is {value}: choose GRS, RAGRS, GZRS or RAGZRS")
}
