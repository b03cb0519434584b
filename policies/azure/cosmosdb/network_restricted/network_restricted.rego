# METADATA
# title: Cosmos DB accounts answer only named networks
# description: Without a filter, whoever holds a key can use it from everywhere.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/cosmos-db/how-to-configure-firewall
# custom:
#   severity: high
#   resource_types: [azurerm_cosmosdb_account]
#   aliases: {checkov: [CKV_AZURE_99], kics: [c2a3efb6-8a58-481c-82f2-bfddf34bb4b7]}
#   remediation:
#     safe: false
#     summary: Name addresses in ip_range_filter, set is_virtual_network_filter_enabled, or set public_network_access_enabled to false.
package policies.azure.cosmosdb.network_restricted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_cosmosdb_account")
	test := is.any_of([
		is.equals(account, ["public_network_access_enabled"], false),
		is.equals(account, ["is_virtual_network_filter_enabled"], true),
		is.present(account, ["ip_range_filter"]),
	])
	f := finding.unless(test, rego.metadata.chain(), account, ["ip_range_filter"], "the account answers every network (ip_range_filter is {value}): name those that need it")
}
