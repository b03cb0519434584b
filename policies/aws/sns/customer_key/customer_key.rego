# METADATA
# title: Topics that name a key name one of their own
# description: >-
#   Other services of AWS cannot use the key that AWS manages, and nobody can limit or revoke it; with a customer key
#   both are possible.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
# custom:
#   severity: low
#   resource_types: [aws_sns_topic]
#   aliases: {trivy: [AWS-0136], kics: [b1a72f66-2236-4f3b-87ba-0da1b366956f]}
#   remediation:
#     safe: false
#     summary: Set kms_master_key_id to a customer key that the service may use.
package policies.aws.sns.customer_key

import data.lib.finding
import data.lib.is
import data.lib.keys
import data.lib.tf

deny contains f if {
	some topic in tf.resources("aws_sns_topic")
	test := is.any_of([is.negated(is.written(topic, ["kms_master_key_id"])), keys.is_customer_key(topic, ["kms_master_key_id"])])
	f := finding.unless(test, rego.metadata.chain(), topic, ["kms_master_key_id"], "kms_master_key_id is {value}: name a customer key")
}
