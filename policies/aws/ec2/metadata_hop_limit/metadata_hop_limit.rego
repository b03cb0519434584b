# METADATA
# title: Credentials of instances stay on the machine
# description: With more than one hop, containers and proxies on the machine can fetch the credentials of its role.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html
# custom:
#   severity: low
#   resource_types: [aws_instance, aws_launch_configuration, aws_launch_template]
#   aliases: {checkov: [CKV_AWS_341]}
#   remediation:
#     safe: false
#     summary: Set http_put_response_hop_limit to 1 once containers on the machine have roles of their own.
package policies.aws.ec2.metadata_hop_limit

import data.lib.finding
import data.lib.is
import data.lib.tf

_hops := ["metadata_options", 0, "http_put_response_hop_limit"]

deny contains f if {
	some type in {"aws_instance", "aws_launch_configuration", "aws_launch_template"}
	some machine in tf.resources(type)
	test := is.any_of([is.negated(is.written(machine, _hops)), is.at_most(machine, _hops, 1)])
	f := finding.unless(test, rego.metadata.chain(), machine, _hops, "the hop limit is {value}: set it to 1, and give containers roles of their own")
}
