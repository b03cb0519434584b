# METADATA
# title: Web ACLs block attacks on Log4j
# description: A single line in any header was enough to take over a server; scanners still send it every day.
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html
# custom:
#   severity: medium
#   resource_types: [aws_wafv2_web_acl]
#   aliases: {checkov: [CKV_AWS_192]}
#   remediation:
#     safe: false
#     summary: Add the managed group AWSManagedRulesKnownBadInputsRuleSet with override_action none.
package policies.aws.wafv2.log4j_blocked

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some list in tf.resources("aws_wafv2_web_acl")
	test := is.any_of({_blocks(rule, group) |
		some rule in tf.blocks(list, ["rule"])
		some statement in tf.blocks(rule, ["statement"])
		some group in tf.blocks(statement, ["managed_rule_group_statement"])
	})
	f := finding.unless(test, rego.metadata.chain(), list, ["rule"], "no rule blocks attacks on Log4j: add AWSManagedRulesKnownBadInputsRuleSet, and let it block")
}

_blocks(rule, group) := is.all_of([
	is.equals(group, ["name"], "AWSManagedRulesKnownBadInputsRuleSet"),
	is.equals_or(group, ["vendor_name"], "AWS", "AWS"),
	is.any_of({is.negated(_only_counts(override)) | some override in tf.blocks(rule, ["override_action"])}),
	is.negated(is.any_of({_is_log4j(excluded) | some excluded in tf.blocks(group, ["excluded_rule"])})),
	is.negated(is.any_of({is.all_of([_is_log4j(override), _allows(override)]) | some override in tf.blocks(group, ["rule_action_override"])})),
])

_is_log4j(excluded) := is.matches(excluded, ["name"], `^Log4JRCE`)

_only_counts(override) := is.present(override, ["count"])

_allows(override) := is.any_of([
	is.present(override, ["action_to_use", 0, "allow"]),
	is.present(override, ["action_to_use", 0, "count"]),
])
