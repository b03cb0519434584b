package policies.aws.bedrock.agent_guarded_test

import data.lib.testing
import data.policies.aws.bedrock.agent_guarded

test_fails_where_there_is_no_guardrail if {
	it := testing.resource("aws_bedrockagent_agent", "it", {"guardrail_configuration": null})
	agent_guarded.deny == {testing.failure(_id, it, ["guardrail_configuration"], _message)} with input as testing.document([it])
}

test_passes_where_there_is_a_guardrail if {
	it := testing.resource("aws_bedrockagent_agent", "it", {"guardrail_configuration": [{"guardrail_identifier": "a1b2c3d4"}]})
	agent_guarded.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_guardrail_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_bedrockagent_agent", "it", {}), {"guardrail_configuration": true})
	agent_guarded.deny == {testing.doubt(_id, it, ["guardrail_configuration"], _message)} with input as testing.document([it])
}

_id := "aws.bedrock.agent_guarded"

_message := "the agent has no guardrail: name one in guardrail_configuration"
