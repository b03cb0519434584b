# METADATA
# title: Network firewalls do not pass what no rule names
# description: A default of pass lets through whatever nobody thought of, past every stateful rule.
# related_resources:
#   - ref: https://docs.aws.amazon.com/network-firewall/latest/developerguide/stateless-default-actions.html
# custom:
#   severity: medium
#   resource_types: [aws_networkfirewall_firewall_policy]
#   remediation:
#     safe: false
#     summary: Use aws:drop or aws:forward_to_sfe, once rules name the traffic that has to pass.
package policies.aws.networkfirewall.default_not_pass

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some policy in tf.resources("aws_networkfirewall_firewall_policy")
	some path in [["firewall_policy", 0, "stateless_default_actions"], ["firewall_policy", 0, "stateless_fragment_default_actions"]]
	test := is.negated(is.holds_any(policy, path, {"aws:pass"}))
	f := finding.unless(test, rego.metadata.chain(), policy, path, "the default is {value}: drop, or forward to the stateful engine")
}
