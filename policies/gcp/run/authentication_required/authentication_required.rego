# METADATA
# title: Cloud Run services check who calls
# description: Without the check every caller that reaches the service is served.
# related_resources:
#   - ref: https://cloud.google.com/run/docs/securing/managing-access
# custom:
#   severity: high
#   resource_types: [google_cloud_run_v2_service]
#   remediation:
#     safe: false
#     summary: Leave invoker_iam_disabled out and grant roles/run.invoker to the callers.
package policies.gcp.run.authentication_required

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some service in tf.resources("google_cloud_run_v2_service")
	test := is.equals_or(service, ["invoker_iam_disabled"], false, false)
	f := finding.unless(test, rego.metadata.chain(), service, ["invoker_iam_disabled"], "invoker_iam_disabled is {value}: set it to false")
}
