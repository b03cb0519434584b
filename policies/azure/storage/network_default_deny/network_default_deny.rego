# METADATA
# title: Storage accounts refuse networks that are not named
# description: Without a default of deny, every network on the internet may try the account and its keys.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/storage-network-security
# custom:
#   severity: medium
#   resource_types: [azurerm_storage_account, azurerm_storage_account_network_rules]
#   aliases: {checkov: [CKV_AZURE_35], trivy: [AZU-0012], kics: [a5613650-32ec-4975-a305-31af783153ea]}
#   remediation:
#     safe: false
#     summary: Add network rules whose default_action is Deny and name the subnets and addresses that need the account.
package policies.azure.storage.network_default_deny

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some rules in tf.resources("azurerm_storage_account_network_rules")
	test := is.equals(rules, ["default_action"], "Deny")
	f := finding.unless(test, rego.metadata.chain(), rules, ["default_action"], "default_action is {value}: set it to \"Deny\"")
}

# Rules in a resource of their own are judged there.
deny contains f if {
	some account in tf.resources("azurerm_storage_account")
	test := is.any_of([
		_denies_inline(account),
		is.related(account, "azurerm_storage_account_network_rules.storage_account_id"),
		is.equals(account, ["public_network_access_enabled"], false),
	])
	path := ["network_rules", 0, "default_action"]
	f := finding.unless(test, rego.metadata.chain(), account, path, "the default for networks is {value} (\"Allow\" where nobody writes it): add network_rules with default_action \"Deny\"")
}

_denies_inline(account) := is.any_of([is.equals(rules, ["default_action"], "Deny") |
	some rules in tf.written_blocks(account, ["network_rules"])
])
