# METADATA
# title: Storage firewalls admit trusted services of Azure
# description: A firewall that keeps out backup, logging and the like makes people open it for everybody.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/storage-network-security-trusted-azure-services
# custom:
#   severity: low
#   resource_types: [azurerm_storage_account, azurerm_storage_account_network_rules]
#   aliases: {checkov: [CKV_AZURE_36], trivy: [AZU-0010], kics: [5400f379-a347-4bdd-a032-446465fdcc6f]}
#   remediation:
#     safe: true
#     summary: Add AzureServices to bypass, or leave bypass out.
package policies.azure.storage.trusted_services_admitted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_storage_account")
	some rules in tf.written_blocks(account, ["network_rules"])
	f := finding.unless(_admits(rules), rego.metadata.chain(), rules, ["bypass"], _message)
}

deny contains f if {
	some rules in tf.resources("azurerm_storage_account_network_rules")
	f := finding.unless(_admits(rules), rego.metadata.chain(), rules, ["bypass"], _message)
}

_admits(rules) := is.any_of([
	is.equals(rules, ["default_action"], "Allow"),
	is.holds_any(rules, ["bypass"], {"AzureServices"}),
	is.negated(is.written(rules, ["bypass"])),
])

_message := "bypass is {value}: add \"AzureServices\", or leave bypass out"
