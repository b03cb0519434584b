# METADATA
# title: Public APIs stand behind a firewall for the web
# description: An API on the internet finds its attackers within minutes; the firewall stops the known ones.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html
# custom:
#   severity: medium
#   resource_types: [aws_api_gateway_rest_api, aws_api_gateway_stage]
#   aliases: {checkov: [CKV2_AWS_29], kics: [a186e82c-1078-4a7b-85d8-579561fde884]}
#   remediation:
#     safe: false
#     summary: Add an aws_wafv2_web_acl_association; count first what its rules would block.
package policies.aws.apigateway.waf_attached

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some stage in tf.resources("aws_api_gateway_stage")
	some api in _decided(tf.companions(stage, "aws_api_gateway_rest_api"))
	test := is.any_of([
		is.related(stage, "aws_wafv2_web_acl_association.resource_arn"),
		is.related(stage, "aws_wafregional_web_acl_association.resource_arn"),
		is.holds_any(api, ["endpoint_configuration", 0, "types"], {"PRIVATE"}),
	])
	f := finding.unless(test, rego.metadata.chain(), stage, [], "no firewall for the web stands before this stage: add an aws_wafv2_web_acl_association")
}

# The attribute names one API; where it is known, others that nobody can tell yet do not matter.
_decided(found) := linked if {
	linked := [one | some one in found; one.address != "?"]
	count(linked) > 0
} else := found
