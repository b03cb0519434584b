# METADATA
# title: GuardDuty detectors are on
# description: A detector that is suspended looks at nothing, while everybody believes that it does.
# related_resources:
#   - ref: https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_suspend-disable.html
# custom:
#   severity: high
#   resource_types: [aws_guardduty_detector]
#   aliases: {checkov: [CKV_AWS_238], kics: [704dadd3-54fc-48ac-b6a0-02f170011473]}
#   remediation:
#     safe: true
#     summary: Leave enable out or set it to true.
package policies.aws.guardduty.enabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some detector in tf.resources("aws_guardduty_detector")
	test := is.equals_or(detector, ["enable"], true, true)
	f := finding.unless(test, rego.metadata.chain(), detector, ["enable"], "enable is {value}: set it to true")
}
