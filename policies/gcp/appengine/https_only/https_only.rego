# METADATA
# title: App Engine takes only HTTPS
# description: Plain HTTP lets anyone on the way read and change what is sent.
# related_resources:
#   - ref: https://cloud.google.com/appengine/docs/standard/reference/app-yaml
# custom:
#   severity: medium
#   resource_types: [google_app_engine_flexible_app_version, google_app_engine_standard_app_version]
#   remediation:
#     safe: false
#     summary: Set security_level to SECURE_ALWAYS in every handler.
package policies.gcp.appengine.https_only

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"google_app_engine_flexible_app_version", "google_app_engine_standard_app_version"}
	some version in tf.resources(type)
	some handler in tf.written_blocks(version, ["handlers"])
	test := is.equals_or(handler, ["security_level"], "SECURE_ALWAYS", "SECURE_DEFAULT")
	f := finding.unless(test, rego.metadata.chain(), handler, ["security_level"], "security_level is {value}, which also admits plain HTTP: set it to \"SECURE_ALWAYS\"")
}
