# METADATA
# title: Firewalls of batch accounts do not admit the internet
# description: A default of allow leaves the key as the only protection.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/batch/public-network-access
# custom:
#   severity: medium
#   resource_types: [azurerm_batch_account]
#   aliases: {checkov: [CKV_AZURE_248]}
#   remediation:
#     safe: false
#     summary: Set default_action in account_access to Deny and name the addresses that need the account.
package policies.azure.batch.firewall_not_open

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_batch_account")
	path := ["network_profile", 0, "account_access", 0, "default_action"]
	test := is.any_of([
		is.equals(account, ["public_network_access_enabled"], false),
		is.negated(is.matches(account, path, `(?i)^allow$`)),
	])
	f := finding.unless(test, rego.metadata.chain(), account, path, "the default for networks is {value}: set it to \"Deny\" and name those that need the account")
}
