# METADATA
# title: Classic web ACLs keep logs
# description: Without logs nobody can say what was blocked, nor why a customer was.
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/classic-logging.html
# custom:
#   severity: low
#   resource_types: [aws_waf_web_acl, aws_wafregional_web_acl]
#   aliases: {checkov: [CKV_AWS_176]}
#   remediation:
#     safe: true
#     summary: Add logging_configuration with a Firehose stream, or move to aws_wafv2_web_acl.
package policies.aws.waf.classic_logged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"aws_waf_web_acl", "aws_wafregional_web_acl"}
	some list in tf.resources(type)
	test := is.any_of({is.present(logs, ["log_destination"]) | some logs in tf.blocks(list, ["logging_configuration"])})
	f := finding.unless(test, rego.metadata.chain(), list, ["logging_configuration"], "the list keeps no log: add logging_configuration, or move to WAF v2")
}
