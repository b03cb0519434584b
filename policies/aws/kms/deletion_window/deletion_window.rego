# METADATA
# title: Deleted keys can be rescued for a while
# description: >-
#   What only a deleted key could decrypt is lost when the window ends; a week is soon over before anybody notices.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html
# custom:
#   severity: low
#   resource_types: [aws_kms_key]
#   remediation:
#     safe: true
#     summary: Leave deletion_window_in_days out, or set it to 14 or more.
package policies.aws.kms.deletion_window

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some key in tf.resources("aws_kms_key")
	test := is.any_of([_is_unwritten(key), is.at_least(key, ["deletion_window_in_days"], _days)])
	f := finding.unless(test, rego.metadata.chain(), key, ["deletion_window_in_days"], "a deleted key is gone after {value} days: wait for 14 days or more")
}

_is_unwritten(key) := is.equals_or(key, ["deletion_window_in_days"], 30, 30)

_days := tf.parameter("kms_deletion_window_days", 14)
