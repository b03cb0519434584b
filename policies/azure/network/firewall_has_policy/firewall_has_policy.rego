# METADATA
# title: Firewalls follow a policy
# description: Rules in a policy can be shared, inherited and reviewed in one place; classic rules cannot.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/firewall-manager/policy-overview
# custom:
#   severity: low
#   resource_types: [azurerm_firewall]
#   aliases: {checkov: [CKV_AZURE_219]}
#   remediation:
#     safe: false
#     summary: Name a policy in firewall_policy_id and move the rules there.
package policies.azure.network.firewall_has_policy

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some firewall in tf.resources("azurerm_firewall")
	test := is.present(firewall, ["firewall_policy_id"])
	f := finding.unless(test, rego.metadata.chain(), firewall, ["firewall_policy_id"], "firewall_policy_id is {value}: name a policy")
}
