# METADATA
# title: AWS Config records
# description: A recorder that is stopped leaves a hole in the history of resources, just where it will be asked about.
# related_resources:
#   - ref: https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html
# custom:
#   severity: medium
#   resource_types: [aws_config_configuration_recorder_status]
#   remediation:
#     safe: true
#     summary: Set is_enabled to true.
package policies.aws.config.recorder_on

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some recorder in tf.resources("aws_config_configuration_recorder_status")
	test := is.equals(recorder, ["is_enabled"], true)
	f := finding.unless(test, rego.metadata.chain(), recorder, ["is_enabled"], "is_enabled is {value}: set it to true")
}
