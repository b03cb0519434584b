# METADATA
# title: Cloud Armor refuses attacks on Log4j
# description: One request with the right text makes an old Log4j fetch and run code.
# related_resources:
#   - ref: https://cloud.google.com/armor/docs/waf-rules
# custom:
#   severity: medium
#   resource_types: [google_compute_security_policy]
#   aliases: {checkov: [CKV_GCP_73]}
#   remediation:
#     safe: false
#     summary: "Add a rule with evaluatePreconfiguredWaf('cve-canary') and the action deny(403); try it with preview first."
package policies.gcp.compute.armor_log4j

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some policy in tf.resources("google_compute_security_policy")
	test := is.any_of(array.concat(
		[_stops(rule) | some rule in tf.written_blocks(policy, ["rule"])],
		[_stops(rule) | some rule in tf.companions(policy, "google_compute_security_policy_rule.security_policy")],
	))
	f := finding.unless(test, rego.metadata.chain(), policy, ["rule"], "no rule refuses requests that try the flaw of Log4j: add one with cve-canary and the action deny(403)")
}

_stops(rule) := is.all_of([
	is.matches(rule, ["match", 0, "expr", 0, "expression"], `evaluatePreconfigured(Expr|Waf)\(['"]cve-canary`),
	is.negated(is.equals(rule, ["action"], "allow")),
	is.equals_or(rule, ["preview"], false, false),
])
