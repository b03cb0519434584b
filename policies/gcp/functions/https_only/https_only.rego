# METADATA
# title: Cloud Functions take only HTTPS
# description: Plain HTTP lets anyone on the way read and change what is sent.
# related_resources:
#   - ref: https://cloud.google.com/functions/docs/writing/write-http-functions
# custom:
#   severity: medium
#   resource_types: [google_cloudfunctions_function]
#   aliases: {checkov: [CKV2_GCP_10]}
#   remediation:
#     safe: false
#     summary: Set https_trigger_security_level to SECURE_ALWAYS.
package policies.gcp.functions.https_only

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some function in tf.resources("google_cloudfunctions_function")
	test := is.any_of([
		is.equals_or(function, ["https_trigger_security_level"], "SECURE_ALWAYS", "SECURE_OPTIONAL"),
		is.negated(is.equals_or(function, ["trigger_http"], true, false)),
	])
	f := finding.unless(test, rego.metadata.chain(), function, ["https_trigger_security_level"], "https_trigger_security_level is {value}: set it to \"SECURE_ALWAYS\"")
}
