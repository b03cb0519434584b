# METADATA
# title: Topics are encrypted
# description: A topic without a key stores messages in the clear until they are delivered.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html
# custom:
#   severity: medium
#   resource_types: [aws_sns_topic]
#   aliases: {checkov: [CKV_AWS_26], trivy: [AWS-0095], kics: [28545147-2fc6-42d5-a1f9-cf226658e591]}
#   remediation:
#     safe: false
#     summary: Set kms_master_key_id, and let publishers use the key.
package policies.aws.sns.encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some topic in tf.resources("aws_sns_topic")
	test := is.present(topic, ["kms_master_key_id"])
	f := finding.unless(test, rego.metadata.chain(), topic, ["kms_master_key_id"], "kms_master_key_id is {value}: name a key")
}
