# METADATA
# title: Transit gateways accept attachments by hand
# description: Otherwise every account the gateway is shared with connects its network to yours at will.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html
# custom:
#   severity: medium
#   resource_types: [aws_ec2_transit_gateway]
#   aliases: {checkov: [CKV_AWS_331]}
#   remediation:
#     safe: true
#     summary: Set auto_accept_shared_attachments to disable; attachments that stand already stay.
package policies.aws.ec2.transit_gateway_acceptance

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some gateway in tf.resources("aws_ec2_transit_gateway")
	test := is.equals_or(gateway, ["auto_accept_shared_attachments"], "disable", "disable")
	f := finding.unless(test, rego.metadata.chain(), gateway, ["auto_accept_shared_attachments"], "auto_accept_shared_attachments is {value}: set it to disable")
}
