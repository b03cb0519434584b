# METADATA
# title: Endpoint services accept connections by hand
# description: Otherwise every allowed account connects to the service without anybody noticing.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html
# custom:
#   severity: medium
#   resource_types: [aws_vpc_endpoint_service]
#   aliases: {checkov: [CKV_AWS_123]}
#   remediation:
#     safe: true
#     summary: Set acceptance_required to true; connections that stand already stay.
package policies.aws.ec2.endpoint_service_acceptance

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some service in tf.resources("aws_vpc_endpoint_service")
	f := finding.unless(is.equals(service, ["acceptance_required"], true), rego.metadata.chain(), service, ["acceptance_required"], "acceptance_required is {value}: set it to true")
}
