# METADATA
# title: Stages are traced
# description: A trace shows which call was slow or failed, across all services a request went through.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-xray.html
# custom:
#   severity: low
#   resource_types: [aws_api_gateway_stage]
#   aliases: {checkov: [CKV_AWS_73], trivy: [AWS-0003], kics: [5813ef56-fa94-406a-b35d-977d4a56ff2b]}
#   remediation:
#     safe: true
#     summary: Set xray_tracing_enabled to true; X-Ray charges for traces.
package policies.aws.apigateway.traced

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some stage in tf.resources("aws_api_gateway_stage")
	f := finding.unless(is.equals(stage, ["xray_tracing_enabled"], true), rego.metadata.chain(), stage, ["xray_tracing_enabled"], "xray_tracing_enabled is {value}: set it to true")
}
