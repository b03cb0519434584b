# METADATA
# title: Deleted containers can be brought back
# description: A container that is deleted takes all its blobs along, past the grace that single blobs may have.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/storage/blobs/soft-delete-container-overview
# custom:
#   severity: low
#   resource_types: [azurerm_storage_account]
#   implied_by: [azure.storage.soft_delete]
#   remediation:
#     safe: true
#     summary: Add a container_delete_retention_policy to blob_properties.
package policies.azure.storage.container_soft_delete

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_storage_account")
	test := is.any_of([
		is.equals(account, ["account_kind"], "FileStorage"),
		blocks.exist_inside(account, ["blob_properties"], ["container_delete_retention_policy"]),
	])
	f := finding.unless(test, rego.metadata.chain(), account, ["blob_properties", 0, "container_delete_retention_policy"], "deleted containers are gone at once: add a container_delete_retention_policy to blob_properties")
}
