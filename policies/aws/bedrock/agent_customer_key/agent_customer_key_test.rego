package policies.aws.bedrock.agent_customer_key_test

import data.lib.testing
import data.policies.aws.bedrock.agent_customer_key

test_fails_where_nobody_named_a_key if {
	it := testing.resource("aws_bedrockagent_agent", "it", {"customer_encryption_key_arn": null})
	agent_customer_key.deny == {testing.failure(_id, it, ["customer_encryption_key_arn"], _message)} with input as testing.document([it])
}

test_fails_where_the_key_is_one_of_AWS if {
	it := testing.resource("aws_bedrockagent_agent", "it", {"customer_encryption_key_arn": "alias/aws/s3"})
	agent_customer_key.deny == {testing.failure(_id, it, ["customer_encryption_key_arn"], _message)} with input as testing.document([it])
}

test_passes_where_there_is_a_customer_key if {
	it := testing.resource("aws_bedrockagent_agent", "it", {"customer_encryption_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/0f0e0d0c-1111-2222-3333-444455556666"})
	agent_customer_key.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_key_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_bedrockagent_agent", "it", {}), {"customer_encryption_key_arn": true})
	agent_customer_key.deny == {testing.doubt(_id, it, ["customer_encryption_key_arn"], _message)} with input as testing.document([it])
}

_id := "aws.bedrock.agent_customer_key"

_message := "customer_encryption_key_arn is {value}: name a customer key"
