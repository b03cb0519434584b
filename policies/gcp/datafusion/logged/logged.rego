# METADATA
# title: Data Fusion sends its logs to Cloud Logging
# description: Without logs nobody can say which pipeline moved what.
# related_resources:
#   - ref: https://cloud.google.com/data-fusion/docs/how-to/view-pipeline-logs-in-cloud-logging
# custom:
#   severity: low
#   resource_types: [google_data_fusion_instance]
#   aliases: {checkov: [CKV_GCP_104]}
#   remediation:
#     safe: true
#     summary: Set enable_stackdriver_logging to true.
package policies.gcp.datafusion.logged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_data_fusion_instance")
	test := is.equals_or(instance, ["enable_stackdriver_logging"], true, false)
	f := finding.unless(test, rego.metadata.chain(), instance, ["enable_stackdriver_logging"], "enable_stackdriver_logging is {value}: set it to true")
}
