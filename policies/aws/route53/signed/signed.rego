# METADATA
# title: Public zones are signed
# description: Without DNSSEC a forged answer sends users to a machine of somebody else.
# related_resources:
#   - ref: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec.html
# custom:
#   severity: low
#   resource_types: [aws_route53_zone]
#   aliases: {checkov: [CKV2_AWS_38]}
#   remediation:
#     safe: false
#     summary: Add a key-signing key and an aws_route53_hosted_zone_dnssec, and give the registrar the DS record after that.
package policies.aws.route53.signed

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some zone in tf.resources("aws_route53_zone")
	test := is.any_of([
		is.related(zone, "aws_route53_hosted_zone_dnssec.hosted_zone_id"),
		is.related(zone, "aws_route53_key_signing_key.hosted_zone_id"),
		is.related(zone, "aws_route53_zone_association.zone_id"),
		is.any_of({is.negated(is.equals(network, ["vpc_id"], "")) | some network in tf.blocks(zone, ["vpc"])}),
	])
	f := finding.unless(test, rego.metadata.chain(), zone, [], "the zone is not signed: add a key-signing key and an aws_route53_hosted_zone_dnssec")
}
