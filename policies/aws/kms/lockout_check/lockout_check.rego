# METADATA
# title: Keys keep the check against locking oneself out
# description: Without the check a policy may leave nobody who can change it, and the key and its data are lost for good.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
# custom:
#   severity: medium
#   resource_types: [aws_kms_key]
#   remediation:
#     safe: true
#     summary: Leave bypass_policy_lockout_safety_check out or set it to false.
package policies.aws.kms.lockout_check

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some key in tf.resources("aws_kms_key")
	test := is.equals_or(key, ["bypass_policy_lockout_safety_check"], false, false)
	f := finding.unless(test, rego.metadata.chain(), key, ["bypass_policy_lockout_safety_check"], "bypass_policy_lockout_safety_check is {value}: set it to false")
}
