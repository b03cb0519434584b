# METADATA
# title: State machines are traced
# description: >-
#   A trace shows which service an execution waited for or failed in; without it one looks in every one of them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html
# custom:
#   severity: low
#   resource_types: [aws_sfn_state_machine]
#   enforcement: advisory
#   aliases: {checkov: [CKV_AWS_284]}
#   remediation:
#     safe: true
#     summary: Set enabled of tracing_configuration to true.
package policies.aws.sfn.traced

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some machine in tf.resources("aws_sfn_state_machine")
	test := is.any_of({is.equals(tracing, ["enabled"], true) | some tracing in tf.written_blocks(machine, ["tracing_configuration"])})
	f := finding.unless(test, rego.metadata.chain(), machine, ["tracing_configuration"], "executions are not traced: set enabled of tracing_configuration to true")
}
