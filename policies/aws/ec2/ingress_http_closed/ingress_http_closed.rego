# METADATA
# title: Plain HTTP is not open to the world
# description: >-
#   What travels over port 80 can be read and changed on the way; a port that nobody needs is better closed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
# custom:
#   severity: low
#   resource_types:
#     - aws_default_security_group
#     - aws_security_group
#     - aws_security_group_rule
#     - aws_vpc_security_group_ingress_rule
#   aliases: {checkov: [CKV_AWS_260]}
#   implied_by: [aws.ec2.ingress_all_ports_closed]
#   remediation:
#     safe: false
#     summary: Serve HTTPS on 443; leave port 80 to a load balancer that only redirects.
package policies.aws.ec2.ingress_http_closed

import data.lib.finding
import data.lib.is
import data.lib.net

deny contains f if {
	some opening in net.openings
	test := is.negated(is.all_of([opening.world, net.reaches(opening.rule, {"tcp"}, {80})]))
	made := finding.unless(test, rego.metadata.chain(), opening.rule, opening.path, "plain HTTP (80) is open to {value}: serve HTTPS, and let a load balancer or CloudFront redirect")
	f := finding.keyed(made, net.key(opening, "tcp/80"))
}
