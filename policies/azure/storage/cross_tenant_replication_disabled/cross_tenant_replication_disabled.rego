# METADATA
# title: Storage accounts are not copied to other tenants
# description: Replication into another tenant takes data out without anybody reading it here.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/storage/blobs/object-replication-prevent-cross-tenant-policies
# custom:
#   severity: medium
#   resource_types: [azurerm_storage_account]
#   remediation:
#     safe: false
#     summary: Set cross_tenant_replication_enabled to false; replication into other tenants stops.
package policies.azure.storage.cross_tenant_replication_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_storage_account")
	test := is.equals_or(account, ["cross_tenant_replication_enabled"], false, false)
	f := finding.unless(test, rego.metadata.chain(), account, ["cross_tenant_replication_enabled"], "cross_tenant_replication_enabled is {value}: set it to false")
}
