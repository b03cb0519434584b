# METADATA
# title: Message brokers cannot be reached from the internet
# description: >-
#   A broker with a public address has its console and its ports on the internet, with passwords alone before them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/using-amazon-mq-securely.html
# custom:
#   severity: high
#   resource_types: [aws_mq_broker]
#   aliases: {checkov: [CKV_AWS_69], trivy: [AWS-0072], kics: [4eb5f791-c861-4afd-9f94-f2a6a3fe49cb]}
#   remediation:
#     safe: false
#     summary: Set publicly_accessible to false; the broker is made anew.
package policies.aws.mq.not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "publicly_accessible is {value}: set it to false"

_path := ["publicly_accessible"]

deny contains f if {
	some broker in tf.resources("aws_mq_broker")
	test := is.equals_or(broker, _path, false, false)
	f := finding.unless(test, rego.metadata.chain(), broker, _path, _message)
}
