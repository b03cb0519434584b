# METADATA
# title: Features of GuardDuty that are named are on
# description: Each feature is a source that GuardDuty looks at; one that is switched off on purpose is blind there.
# related_resources:
#   - ref: https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-features-activation-model.html
# custom:
#   severity: low
#   resource_types: [aws_guardduty_detector_feature]
#   enforcement: advisory
#   remediation:
#     safe: true
#     summary: Set status to ENABLED; the feature is charged by use.
package policies.aws.guardduty.features_enabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some feature in tf.resources("aws_guardduty_detector_feature")
	test := is.equals(feature, ["status"], "ENABLED")
	f := finding.unless(test, rego.metadata.chain(), feature, ["status"], "status is {value}: set it to ENABLED")
}
