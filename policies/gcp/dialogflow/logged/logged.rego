# METADATA
# title: Dialogflow agents log conversations
# description: Without the log nobody sees who tries to talk the agent into something.
# related_resources:
#   - ref: https://cloud.google.com/dialogflow/es/docs/how/logging
# custom:
#   severity: low
#   resource_types: [google_dialogflow_agent]
#   aliases: {checkov: [CKV2_GCP_29]}
#   remediation:
#     safe: true
#     summary: Set enable_logging to true.
package policies.gcp.dialogflow.logged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some agent in tf.resources("google_dialogflow_agent")
	test := is.equals_or(agent, ["enable_logging"], true, false)
	f := finding.unless(test, rego.metadata.chain(), agent, ["enable_logging"], "enable_logging is {value}: set it to true")
}
