# METADATA
# title: Front doors have a web application firewall
# description: Without one, every injection reaches the application as it was sent.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/web-application-firewall/afds/afds-overview
# custom:
#   severity: medium
#   resource_types: [azurerm_frontdoor]
#   aliases: {checkov: [CKV_AZURE_121], kics: [835a4f2f-df43-437d-9943-545ccfc55961]}
#   remediation:
#     safe: false
#     summary: Name a policy in web_application_firewall_policy_link_id of each frontend_endpoint.
package policies.azure.network.front_door_waf

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some door in tf.resources("azurerm_frontdoor")
	some endpoint in tf.blocks(door, ["frontend_endpoint"])
	test := is.present(endpoint, ["web_application_firewall_policy_link_id"])
	f := finding.unless(test, rego.metadata.chain(), endpoint, ["web_application_firewall_policy_link_id"], "no firewall stands before this endpoint (web_application_firewall_policy_link_id is {value}): name a policy")
}
