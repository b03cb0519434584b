# METADATA
# title: Executions of state machines are logged
# description: An execution that went wrong can be followed only as long as its history is kept; express ones keep none.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html
# custom:
#   severity: low
#   resource_types: [aws_sfn_state_machine]
#   aliases: {checkov: [CKV_AWS_285]}
#   remediation:
#     safe: true
#     summary: Set level of logging_configuration to ERROR or more, and include_execution_data to true.
package policies.aws.sfn.logged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some machine in tf.resources("aws_sfn_state_machine")
	test := is.any_of({_is_logged(logging) | some logging in tf.written_blocks(machine, ["logging_configuration"])})
	f := finding.unless(test, rego.metadata.chain(), machine, ["logging_configuration"], "executions are not logged with their data: set level and include_execution_data")
}

_is_logged(logging) := is.all_of([
	is.negated(is.equals_or(logging, ["level"], "OFF", "OFF")),
	is.equals(logging, ["include_execution_data"], true),
])
