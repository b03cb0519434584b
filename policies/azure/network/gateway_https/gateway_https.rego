# METADATA
# title: Application gateways answer over HTTPS
# description: Over plain HTTP anyone on the way reads and changes what is sent.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/application-gateway/overview
# custom:
#   severity: medium
#   resource_types: [azurerm_application_gateway]
#   aliases: {checkov: [CKV_AZURE_217]}
#   remediation:
#     safe: false
#     summary: Set protocol of the listener to Https with a certificate, or let its rule redirect to one that has.
package policies.azure.network.gateway_https

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some gateway in tf.resources("azurerm_application_gateway")
	some listener in tf.blocks(gateway, ["http_listener"])
	test := is.any_of([is.negated(is.equals(listener, ["protocol"], "Http")), _redirects(gateway, listener)])
	made := finding.unless(test, rego.metadata.chain(), listener, ["protocol"], "the listener answers over {value}: set it to \"Https\", or let its rule redirect")
	f := finding.keyed(made, tf.text(listener, ["name"]))
}

_redirects(gateway, listener) := is.any_of([_redirected(rule, listener) |
	some rule in tf.blocks(gateway, ["request_routing_rule"])
])

_redirected(rule, listener) := is.all_of([_is_for(rule, listener), is.present(rule, ["redirect_configuration_name"])])

_is_for(rule, listener) := "unknown" if {
	tf.is_unknown(listener, ["name"])
} else := is.equals(rule, ["http_listener_name"], tf.text(listener, ["name"]))
