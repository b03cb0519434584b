# METADATA
# title: Shared access signatures have a longest lifetime
# description: A signature that leaks works until it expires, and some are made to last for years.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/sas-expiration-policy
# custom:
#   severity: low
#   resource_types: [azurerm_storage_account]
#   aliases: {checkov: [CKV2_AZURE_41]}
#   remediation:
#     safe: true
#     summary: Add a sas_policy with an expiration_period, or set shared_access_key_enabled to false.
package policies.azure.storage.sas_expiry_bounded

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_storage_account")
	test := is.any_of([
		is.equals(account, ["shared_access_key_enabled"], false),
		blocks.hold(account, ["sas_policy"], ["expiration_period"]),
	])
	f := finding.unless(test, rego.metadata.chain(), account, ["sas_policy", 0, "expiration_period"], "the longest lifetime of signatures is {value}: set expiration_period in sas_policy")
}
