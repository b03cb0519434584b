# METADATA
# title: Automation accounts have an identity of their own
# description: With a managed identity there is no secret that could leak.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/automation/enable-managed-identity-for-automation
# custom:
#   severity: low
#   resource_types: [azurerm_automation_account]
#   aliases: {checkov: [CKV2_AZURE_36]}
#   remediation:
#     safe: true
#     summary: Add identity with type SystemAssigned.
package policies.azure.automation.managed_identity

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_automation_account")
	test := is.any_of([is.negated(is.matches(identity, ["type"], `^ *$`)) |
		some identity in tf.written_blocks(account, ["identity"])
	])
	f := finding.unless(test, rego.metadata.chain(), account, ["identity"], "there is no managed identity: add identity")
}
