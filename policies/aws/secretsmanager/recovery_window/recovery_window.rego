# METADATA
# title: Deleted secrets can be rescued for a while
# description: >-
#   A secret that is deleted by mistake takes down whatever logs in with it, and without a window nobody can bring it
#   back.
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html
# custom:
#   severity: low
#   resource_types: [aws_secretsmanager_secret]
#   remediation:
#     safe: true
#     summary: Leave recovery_window_in_days out, or set it to 7 or more.
package policies.aws.secretsmanager.recovery_window

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some secret in tf.resources("aws_secretsmanager_secret")
	test := is.negated(is.equals(secret, ["recovery_window_in_days"], 0))
	f := finding.unless(test, rego.metadata.chain(), secret, ["recovery_window_in_days"], "recovery_window_in_days is {value}, so a deleted secret is gone at once: leave it out")
}
