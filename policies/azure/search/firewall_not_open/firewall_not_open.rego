# METADATA
# title: Firewalls of search services do not admit the internet
# description: A rule for all addresses leaves the key as the only protection.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/search/service-configure-firewall
# custom:
#   severity: high
#   resource_types: [azurerm_search_service]
#   aliases: {checkov: [CKV_AZURE_210]}
#   remediation:
#     safe: false
#     summary: Name the addresses that need the service in allowed_ips.
package policies.azure.search.firewall_not_open

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some service in tf.resources("azurerm_search_service")
	test := is.negated(is.holds_match(service, ["allowed_ips"], `^(0\.0\.0\.0|.*/[01])$`))
	f := finding.unless(test, rego.metadata.chain(), service, ["allowed_ips"], "allowed_ips admits everybody ({value}): name the addresses that need the service")
}
