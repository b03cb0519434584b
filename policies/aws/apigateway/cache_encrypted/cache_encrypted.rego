# METADATA
# title: Caches of APIs are encrypted
# description: A cache keeps what the API answered, for everybody who was asked for it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html
# custom:
#   severity: low
#   resource_types: [aws_api_gateway_method_settings]
#   aliases: {checkov: [CKV_AWS_308], kics: [b7c9a40c-23e4-4a2d-8d39-a3352f10f288]}
#   remediation:
#     safe: true
#     summary: Set cache_data_encrypted to true.
package policies.aws.apigateway.cache_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some method in tf.resources("aws_api_gateway_method_settings")
	path := ["settings", 0, "cache_data_encrypted"]
	test := is.any_of([
		is.equals_or(method, ["settings", 0, "caching_enabled"], false, false),
		is.equals_or(method, path, true, false),
	])
	f := finding.unless(test, rego.metadata.chain(), method, path, "cache_data_encrypted is {value}: set it to true")
}
