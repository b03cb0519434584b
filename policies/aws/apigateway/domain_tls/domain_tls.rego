# METADATA
# title: Domains of APIs speak TLS 1.2 or newer
# description: TLS 1.0 and 1.1 can be attacked; without a policy API Gateway may still speak them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html
# custom:
#   severity: medium
#   resource_types: [aws_api_gateway_domain_name]
#   aliases: {checkov: [CKV_AWS_206], trivy: [AWS-0005], kics: [4e1cc5d3-2811-4fb2-861c-ee9b3cb7f90b]}
#   remediation:
#     safe: false
#     summary: Set security_policy to TLS_1_2; clients older than 2014 stay outside.
package policies.aws.apigateway.domain_tls

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some domain in tf.resources("aws_api_gateway_domain_name")
	test := is.all_of([
		is.written(domain, ["security_policy"]),
		is.matches(domain, ["security_policy"], `^(TLS_1_2|SecurityPolicy_TLS1[23]_.+)$`),
	])
	f := finding.unless(test, rego.metadata.chain(), domain, ["security_policy"], "security_policy is {value}: set it to TLS_1_2 or newer")
}
