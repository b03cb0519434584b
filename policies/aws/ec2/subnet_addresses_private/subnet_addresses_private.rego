# METADATA
# title: Subnets hand out no public addresses
# description: A machine started in such a subnet is on the internet without anybody deciding so.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html
# custom:
#   severity: medium
#   resource_types: [aws_subnet]
#   aliases: {checkov: [CKV_AWS_130], trivy: [AWS-0164], kics: [52f04a44-6bfa-4c41-b1d3-4ae99a2de05c]}
#   remediation:
#     safe: false
#     summary: Set map_public_ip_on_launch to false; machines started later need a load balancer, a NAT gateway or an address of their own.
package policies.aws.ec2.subnet_addresses_private

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some subnet in tf.resources("aws_subnet")
	test := is.equals_or(subnet, ["map_public_ip_on_launch"], false, false)
	f := finding.unless(test, rego.metadata.chain(), subnet, ["map_public_ip_on_launch"], "map_public_ip_on_launch is {value}: set it to false, and give single machines an address where they need one")
}
