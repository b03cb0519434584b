# METADATA
# title: Routes ask who is calling
# description: A route without authorization answers everybody who finds the address.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html
# custom:
#   severity: medium
#   resource_types: [aws_apigatewayv2_route]
#   aliases: {checkov: [CKV_AWS_309]}
#   remediation:
#     safe: false
#     summary: Set authorization_type to AWS_IAM, or add an authorizer for JWT or CUSTOM.
package policies.aws.apigateway.routes_authorized

import data.lib.finding
import data.lib.is
import data.lib.tf

# Browsers ask for permission with OPTIONS; a connection that was let in is not asked again when it ends.
deny contains f if {
	some route in tf.resources("aws_apigatewayv2_route")
	test := is.any_of([
		is.equals_given(route, ["authorization_type"], {"AWS_IAM", "CUSTOM", "JWT"}, "NONE"),
		is.matches(route, ["route_key"], `^(OPTIONS |[$]disconnect$)`),
	])
	f := finding.unless(test, rego.metadata.chain(), route, ["authorization_type"], "authorization_type is {value}: set it to AWS_IAM, JWT or CUSTOM")
}
