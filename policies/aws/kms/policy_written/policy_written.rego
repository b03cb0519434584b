# METADATA
# title: Keys have a policy of their own
# description: >-
#   Without one, whoever IAM lets use keys may use this one; a policy of its own says who, and separates its users
#   from its administrators.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
# custom:
#   severity: low
#   resource_types: [aws_kms_key]
#   aliases: {checkov: [CKV2_AWS_64]}
#   remediation:
#     safe: false
#     summary: Write a policy that names the users and administrators of the key.
package policies.aws.kms.policy_written

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some key in tf.resources("aws_kms_key")
	test := is.any_of([is.written(key, ["policy"]), is.related(key, "aws_kms_key_policy.key_id")])
	f := finding.unless(test, rego.metadata.chain(), key, ["policy"], "nobody wrote a policy, so all of the account's IAM policies decide who may use the key: write one")
}
