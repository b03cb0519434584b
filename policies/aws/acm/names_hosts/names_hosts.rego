# METADATA
# title: Certificates name their hosts
# description: Whoever gets the key of a wildcard certificate can pass for every host below the name.
# related_resources:
#   - ref: https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html
# custom:
#   severity: low
#   resource_types: [aws_acm_certificate]
#   enforcement: advisory
#   aliases: {checkov: [CKV2_AWS_71]}
#   remediation:
#     safe: false
#     summary: Name the hosts in domain_name and subject_alternative_names.
package policies.aws.acm.names_hosts

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some certificate in tf.resources("aws_acm_certificate")
	test := is.negated(is.any_of([
		is.matches(certificate, ["domain_name"], `^\*`),
		_has_wildcard_among_others(certificate),
	]))
	f := finding.unless(test, rego.metadata.chain(), certificate, ["domain_name"], "the certificate is for {value}: name the hosts")
}

# The provider fills in the domain name alone.
_has_wildcard_among_others(certificate) := "no" if {
	tf.is_unset(certificate, ["subject_alternative_names"])
} else := is.holds_match(certificate, ["subject_alternative_names"], `^\*`)
