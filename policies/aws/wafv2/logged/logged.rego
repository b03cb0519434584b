# METADATA
# title: Web ACLs keep logs
# description: Without logs nobody can say what was blocked, nor why a customer was.
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/logging.html
# custom:
#   severity: medium
#   resource_types: [aws_wafv2_web_acl]
#   aliases: {checkov: [CKV2_AWS_31]}
#   remediation:
#     safe: true
#     summary: Add an aws_wafv2_web_acl_logging_configuration; it costs what its storage costs.
package policies.aws.wafv2.logged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some list in tf.resources("aws_wafv2_web_acl")
	test := is.related(list, "aws_wafv2_web_acl_logging_configuration.resource_arn")
	f := finding.unless(test, rego.metadata.chain(), list, [], "no aws_wafv2_web_acl_logging_configuration refers to this list: add one")
}
