# METADATA
# title: Networks keep flow logs
# description: Without flow logs nobody can say afterwards who talked to whom.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html
# custom:
#   severity: medium
#   resource_types: [aws_vpc]
#   aliases: {checkov: [CKV2_AWS_11], trivy: [AWS-0178], kics: [f83121ea-03da-434f-9277-9cd247ab3047]}
#   remediation:
#     safe: true
#     summary: Add an aws_flow_log for the network; it costs what its storage costs.
package policies.aws.ec2.flow_logs

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some network in tf.resources("aws_vpc")
	test := is.related(network, "aws_flow_log.vpc_id")
	f := finding.unless(test, rego.metadata.chain(), network, [], "no aws_flow_log refers to this network: add one")
}
