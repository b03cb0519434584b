# METADATA
# title: ActiveMQ brokers write an audit log
# description: Without an audit log nobody can say who managed the broker and how.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/configure-logging-monitoring-activemq.html
# custom:
#   severity: medium
#   resource_types: [aws_mq_broker]
#   aliases: {checkov: [CKV_AWS_197], trivy: [AWS-0070]}
#   remediation:
#     safe: true
#     summary: Add a logs block with audit = true.
package policies.aws.mq.audit_logging

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "audit is {value}: set it to true"

_path := ["logs", 0, "audit"]

# Providers have it as a text or as a truth value.
_on := {true, "true"}

# RabbitMQ has no such log.
deny contains f if {
	some broker in tf.resources("aws_mq_broker")
	test := is.any_of([is.one_of(broker, _path, _on), is.negated(is.matches(broker, ["engine_type"], `(?i)^activemq$`))])
	f := finding.unless(test, rego.metadata.chain(), broker, _path, _message)
}
