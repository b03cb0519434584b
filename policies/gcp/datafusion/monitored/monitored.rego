# METADATA
# title: Data Fusion is watched by Cloud Monitoring
# description: Without it nobody is told when pipelines fail.
# related_resources:
#   - ref: https://cloud.google.com/data-fusion/docs/how-to/create-instance
# custom:
#   severity: low
#   resource_types: [google_data_fusion_instance]
#   aliases: {checkov: [CKV_GCP_105]}
#   remediation:
#     safe: true
#     summary: Set enable_stackdriver_monitoring to true.
package policies.gcp.datafusion.monitored

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_data_fusion_instance")
	test := is.equals_or(instance, ["enable_stackdriver_monitoring"], true, false)
	f := finding.unless(test, rego.metadata.chain(), instance, ["enable_stackdriver_monitoring"], "enable_stackdriver_monitoring is {value}: set it to true")
}
