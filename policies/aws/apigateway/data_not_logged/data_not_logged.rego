# METADATA
# title: Logs of APIs do not hold what users send
# description: Data tracing writes whole requests and answers to the log, with passwords and personal data.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
# custom:
#   severity: medium
#   resource_types: [aws_api_gateway_method_settings]
#   aliases: {checkov: [CKV_AWS_276]}
#   remediation:
#     safe: true
#     summary: Set data_trace_enabled to false; switch it on for an hour while searching an error.
package policies.aws.apigateway.data_not_logged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some method in tf.resources("aws_api_gateway_method_settings")
	path := ["settings", 0, "data_trace_enabled"]
	f := finding.unless(is.equals_or(method, path, false, false), rego.metadata.chain(), method, path, "data_trace_enabled is {value}: set it to false")
}
