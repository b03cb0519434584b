# METADATA
# title: Agents are encrypted with a key of their own
# description: An agent keeps what people told it; a customer key says who may read that, and can be revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-agents.html
# custom:
#   severity: low
#   resource_types: [aws_bedrockagent_agent]
#   aliases: {checkov: [CKV_AWS_373]}
#   remediation:
#     safe: false
#     summary: Set customer_encryption_key_arn to a customer key that the service may use.
package policies.aws.bedrock.agent_customer_key

import data.lib.finding
import data.lib.keys
import data.lib.tf

deny contains f if {
	some agent in tf.resources("aws_bedrockagent_agent")
	test := keys.is_customer_key(agent, ["customer_encryption_key_arn"])
	f := finding.unless(test, rego.metadata.chain(), agent, ["customer_encryption_key_arn"], "customer_encryption_key_arn is {value}: name a customer key")
}
