# METADATA
# title: Dialogflow CX webhooks are logged
# description: Without the log nobody sees what the agent asks of other systems.
# related_resources:
#   - ref: https://cloud.google.com/dialogflow/cx/docs/concept/webhook
# custom:
#   severity: low
#   resource_types: [google_dialogflow_cx_webhook]
#   aliases: {checkov: [CKV2_GCP_31]}
#   remediation:
#     safe: true
#     summary: Set enable_stackdriver_logging to true.
package policies.gcp.dialogflow.webhook_logged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some webhook in tf.resources("google_dialogflow_cx_webhook")
	test := is.equals_or(webhook, ["enable_stackdriver_logging"], true, false)
	f := finding.unless(test, rego.metadata.chain(), webhook, ["enable_stackdriver_logging"], "enable_stackdriver_logging is {value}: set it to true")
}
