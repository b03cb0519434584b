# METADATA
# title: Certificates are logged in public
# description: >-
#   Browsers warn of a certificate that is in no log, and the log shows when somebody else gets one for our name.
# related_resources:
#   - ref: https://docs.aws.amazon.com/acm/latest/userguide/acm-concepts.html
# custom:
#   severity: low
#   resource_types: [aws_acm_certificate]
#   aliases: {checkov: [CKV_AWS_234]}
#   remediation:
#     safe: false
#     summary: Leave certificate_transparency_logging_preference out or set it to ENABLED.
package policies.aws.acm.transparency_logged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some certificate in tf.resources("aws_acm_certificate")
	some options in tf.written_blocks(certificate, ["options"])
	test := is.equals_or(options, ["certificate_transparency_logging_preference"], "ENABLED", "ENABLED")
	f := finding.unless(test, rego.metadata.chain(), options, ["certificate_transparency_logging_preference"], "certificate_transparency_logging_preference is {value}: set it to ENABLED")
}
