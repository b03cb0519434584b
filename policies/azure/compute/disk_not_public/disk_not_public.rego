# METADATA
# title: Managed disks cannot be exported from the internet
# description: A link for export hands the whole disk to whoever holds it, from anywhere.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/disks-restrict-import-export-overview
# custom:
#   severity: medium
#   resource_types: [azurerm_managed_disk]
#   aliases: {checkov: [CKV_AZURE_251]}
#   remediation:
#     safe: false
#     summary: Set public_network_access_enabled to false; export then needs a private link.
package policies.azure.compute.disk_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some disk in tf.resources("azurerm_managed_disk")
	test := is.any_of([
		is.equals_or(disk, ["public_network_access_enabled"], false, true),
		is.one_of(disk, ["network_access_policy"], {"AllowPrivate", "DenyAll"}),
	])
	f := finding.unless(test, rego.metadata.chain(), disk, ["public_network_access_enabled"], "public_network_access_enabled is {value} (true where nobody writes it): set it to false")
}
