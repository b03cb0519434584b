# METADATA
# title: Macie is not paused
# description: While Macie is paused, buckets that become public or fill with personal data are not found.
# related_resources:
#   - ref: https://docs.aws.amazon.com/macie/latest/user/macie-suspend-disable.html
# custom:
#   severity: low
#   resource_types: [aws_macie2_account]
#   remediation:
#     safe: true
#     summary: Leave status out or set it to ENABLED.
package policies.aws.macie.enabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("aws_macie2_account")
	test := is.equals_or(account, ["status"], "ENABLED", "ENABLED")
	f := finding.unless(test, rego.metadata.chain(), account, ["status"], "status is {value}: set it to ENABLED")
}
