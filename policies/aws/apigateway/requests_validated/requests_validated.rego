# METADATA
# title: Requests are checked before they are passed on
# description: What is refused at the door cannot confuse the service behind it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html
# custom:
#   severity: low
#   resource_types: [aws_api_gateway_method]
#   aliases: {checkov: [CKV2_AWS_53]}
#   remediation:
#     safe: false
#     summary: Add an aws_api_gateway_request_validator and name it; count first what it would refuse.
package policies.aws.apigateway.requests_validated

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some method in tf.resources("aws_api_gateway_method")
	test := is.any_of([is.present(method, ["request_validator_id"]), is.equals(method, ["http_method"], "OPTIONS")])
	f := finding.unless(test, rego.metadata.chain(), method, ["request_validator_id"], "no request validator is named: add one for parameters and body")
}
