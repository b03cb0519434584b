# METADATA
# title: Services can tell requests that come from API Gateway
# description: Without a certificate of the stage, a service cannot refuse whoever goes around the gateway.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html
# custom:
#   severity: low
#   resource_types: [aws_api_gateway_stage, aws_apigatewayv2_api, aws_apigatewayv2_stage]
#   aliases: {checkov: [CKV2_AWS_51]}
#   remediation:
#     safe: true
#     summary: Add an aws_api_gateway_client_certificate, name it, and let the service ask for it.
package policies.aws.apigateway.client_certificate

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "client_certificate_id is {value}: name an aws_api_gateway_client_certificate"

deny contains f if {
	some stage in tf.resources("aws_api_gateway_stage")
	test := is.present(stage, ["client_certificate_id"])
	f := finding.unless(test, rego.metadata.chain(), stage, ["client_certificate_id"], _message)
}

# HTTP APIs know no such certificate.
deny contains f if {
	some stage in tf.resources("aws_apigatewayv2_stage")
	some api in _decided(tf.companions(stage, "aws_apigatewayv2_api"))
	test := is.any_of([is.present(stage, ["client_certificate_id"]), is.equals(api, ["protocol_type"], "HTTP")])
	f := finding.unless(test, rego.metadata.chain(), stage, ["client_certificate_id"], _message)
}

# The attribute names one API; where it is known, others that nobody can tell yet do not matter.
_decided(found) := linked if {
	linked := [one | some one in found; one.address != "?"]
	count(linked) > 0
} else := found
