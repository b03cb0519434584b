# METADATA
# title: Application gateways ask for TLS 1.2 or newer
# description: Older versions of TLS and weak ciphers let others read or change the traffic.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/application-gateway/application-gateway-ssl-policy-overview
# custom:
#   severity: medium
#   resource_types: [azurerm_application_gateway]
#   aliases: {checkov: [CKV_AZURE_218]}
#   remediation:
#     safe: false
#     summary: Add ssl_policy with policy_type Predefined and policy_name AppGwSslPolicy20220101; clients that know only older versions can no longer connect.
package policies.azure.network.gateway_tls

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some gateway in tf.resources("azurerm_application_gateway")
	path := ["ssl_policy", 0, "policy_name"]
	f := finding.unless(is.any_of([_is_strong(policy) | some policy in tf.blocks(gateway, ["ssl_policy"])]), rego.metadata.chain(), gateway, path, "the policy for TLS is {value}, which does not keep older versions and weak ciphers out: choose \"AppGwSslPolicy20220101\"")
}

_is_strong(policy) := is.any_of([
	is.all_of([is.equals(policy, ["policy_type"], "Predefined"), is.matches(policy, ["policy_name"], `^AppGwSslPolicy(20170401S|20220101S?)$`)]),
	is.all_of([
		is.matches(policy, ["policy_type"], `^Custom(V2)?$`),
		is.matches(policy, ["min_protocol_version"], `^TLSv1_[23]$`),
		is.negated(is.holds_match(policy, ["cipher_suites"], `_CBC_|_3DES_|_DSS_`)),
	]),
])
