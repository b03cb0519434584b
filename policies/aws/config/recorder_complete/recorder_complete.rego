# METADATA
# title: AWS Config records all resources
# description: >-
#   What is not recorded has no history: nobody can say how it was when something went wrong, and rules do not see it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html
# custom:
#   severity: medium
#   resource_types: [aws_config_configuration_recorder]
#   aliases: {checkov: [CKV2_AWS_48]}
#   remediation:
#     safe: true
#     summary: Set all_supported and include_global_resource_types to true in recording_group.
package policies.aws.config.recorder_complete

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some recorder in tf.resources("aws_config_configuration_recorder")
	test := is.any_of({_is_complete(group) | some group in tf.written_blocks(recorder, ["recording_group"])})
	f := finding.unless(test, rego.metadata.chain(), recorder, ["recording_group"], "not all resources are recorded: set all_supported and include_global_resource_types to true")
}

_is_complete(group) := is.any_of([
	is.all_of([
		is.equals_or(group, ["all_supported"], true, true),
		is.equals(group, ["include_global_resource_types"], true),
	]),
	is.any_of({is.equals(strategy, ["use_only"], "EXCLUSION_BY_RESOURCE_TYPES") |
		some strategy in tf.written_blocks(group, ["recording_strategy"])
	}),
])
