# METADATA
# title: Web ACLs have rules
# description: A list without rules does the same with every request; it only looks like a firewall.
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html
# custom:
#   severity: medium
#   resource_types: [aws_waf_web_acl, aws_wafregional_web_acl, aws_wafv2_web_acl]
#   aliases: {checkov: [CKV_AWS_175]}
#   remediation:
#     safe: false
#     summary: Add rules; count with them first, then block.
package policies.aws.wafv2.has_rules

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "the list has no rules: add managed groups, and rules of your own"

deny contains f if {
	some list in tf.resources("aws_waf_web_acl")
	test := is.any_of({is.present(rule, ["rule_id"]) | some rule in tf.blocks(list, ["rules"])})
	f := finding.unless(test, rego.metadata.chain(), list, ["rules"], _message)
}

deny contains f if {
	some list in tf.resources("aws_wafregional_web_acl")
	test := is.any_of({is.present(rule, ["rule_id"]) | some rule in tf.blocks(list, ["rule"])})
	f := finding.unless(test, rego.metadata.chain(), list, ["rule"], _message)
}

deny contains f if {
	some list in tf.resources("aws_wafv2_web_acl")
	rules := {is.present(rule, ["name"]) | some rule in tf.blocks(list, ["rule"])}
	separate := {is.related(list, "aws_wafv2_web_acl_rule_group_association.web_acl_arn"), is.present(list, ["rule_json"])}
	f := finding.unless(is.any_of(rules | separate), rego.metadata.chain(), list, ["rule"], _message)
}
