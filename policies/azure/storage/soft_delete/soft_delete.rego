# METADATA
# title: Deleted blobs and files can be brought back
# description: Without a time of grace, one wrong or malicious delete is final.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/storage/blobs/soft-delete-blob-overview
# custom:
#   severity: medium
#   resource_types: [azurerm_storage_account]
#   aliases: {checkov: [CKV2_AZURE_38], trivy: [AZU-0056]}
#   remediation:
#     safe: true
#     summary: Add blob_properties with a delete_retention_policy; for accounts of kind FileStorage, share_properties with a retention_policy.
package policies.azure.storage.soft_delete

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_storage_account")
	test := is.any_of([
		is.equals(account, ["account_kind"], "FileStorage"),
		blocks.exist_inside(account, ["blob_properties"], ["delete_retention_policy"]),
	])
	path := ["blob_properties", 0, "delete_retention_policy"]
	f := finding.unless(test, rego.metadata.chain(), account, path, "deleted blobs are gone at once: add a delete_retention_policy to blob_properties")
}

# These accounts hold shares and no blobs.
deny contains f if {
	some account in tf.resources("azurerm_storage_account")
	test := is.any_of([
		is.negated(is.equals(account, ["account_kind"], "FileStorage")),
		blocks.exist_inside(account, ["share_properties"], ["retention_policy"]),
	])
	path := ["share_properties", 0, "retention_policy"]
	f := finding.unless(test, rego.metadata.chain(), account, path, "deleted shares are gone at once: add a retention_policy to share_properties")
}
