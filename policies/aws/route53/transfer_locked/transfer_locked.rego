# METADATA
# title: Domains cannot be transferred away
# description: An unlocked domain can be taken to another registrar with one stolen code.
# related_resources:
#   - ref: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-lock.html
# custom:
#   severity: medium
#   resource_types: [aws_route53domains_registered_domain]
#   aliases: {checkov: [CKV_AWS_377]}
#   remediation:
#     safe: true
#     summary: Set transfer_lock to true; unlock it for a transfer you want.
package policies.aws.route53.transfer_locked

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some domain in tf.resources("aws_route53domains_registered_domain")
	f := finding.unless(is.equals_or(domain, ["transfer_lock"], true, true), rego.metadata.chain(), domain, ["transfer_lock"], "transfer_lock is {value}: set it to true")
}
