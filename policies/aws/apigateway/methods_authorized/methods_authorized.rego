# METADATA
# title: Methods ask who is calling
# description: A method without authorization answers everybody who finds the address.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html
# custom:
#   severity: medium
#   resource_types: [aws_api_gateway_method]
#   aliases: {checkov: [CKV_AWS_59], trivy: [AWS-0004], kics: [15ccec05-5476-4890-ad19-53991eba1db8]}
#   remediation:
#     safe: false
#     summary: Set authorization to AWS_IAM, or add an authorizer.
package policies.aws.apigateway.methods_authorized

import data.lib.finding
import data.lib.is
import data.lib.tf

# Browsers ask for permission with OPTIONS and without credentials.
deny contains f if {
	some method in tf.resources("aws_api_gateway_method")
	test := is.any_of([
		is.negated(is.equals(method, ["authorization"], "NONE")),
		is.equals(method, ["http_method"], "OPTIONS"),
		is.equals(method, ["api_key_required"], true),
	])
	f := finding.unless(test, rego.metadata.chain(), method, ["authorization"], "authorization is {value}: set it to AWS_IAM, CUSTOM or COGNITO_USER_POOLS")
}
