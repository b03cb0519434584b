# METADATA
# title: Agents have a guardrail
# description: Without one, whatever a user can talk the model into goes out, and whatever they paste goes in.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/agents-guardrail.html
# custom:
#   severity: low
#   resource_types: [aws_bedrockagent_agent]
#   aliases: {checkov: [CKV_AWS_383]}
#   remediation:
#     safe: true
#     summary: Name a guardrail and its version in guardrail_configuration.
package policies.aws.bedrock.agent_guarded

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some agent in tf.resources("aws_bedrockagent_agent")
	test := is.present(agent, ["guardrail_configuration"])
	f := finding.unless(test, rego.metadata.chain(), agent, ["guardrail_configuration"], "the agent has no guardrail: name one in guardrail_configuration")
}
