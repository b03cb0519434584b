# METADATA
# title: Public zones log what is asked
# description: Queries show which names attackers try, and which forgotten names are still in use.
# related_resources:
#   - ref: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html
# custom:
#   severity: low
#   resource_types: [aws_route53_zone]
#   aliases: {checkov: [CKV2_AWS_39]}
#   remediation:
#     safe: true
#     summary: Add an aws_route53_query_log; CloudWatch charges for what is kept.
package policies.aws.route53.query_logs

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some zone in tf.resources("aws_route53_zone")
	test := is.any_of([
		is.related(zone, "aws_route53_query_log.zone_id"),
		is.related(zone, "aws_route53_zone_association.zone_id"),
		is.any_of({is.negated(is.equals(network, ["vpc_id"], "")) | some network in tf.blocks(zone, ["vpc"])}),
	])
	f := finding.unless(test, rego.metadata.chain(), zone, [], "no aws_route53_query_log refers to this zone: add one")
}
