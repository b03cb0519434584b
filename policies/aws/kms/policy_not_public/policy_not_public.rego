# METADATA
# title: Keys let nobody in from outside
# description: Who may use the key can read whatever it encrypts, and lock everybody else out if they may change it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
# custom:
#   severity: critical
#   resource_types: [aws_kms_key, aws_kms_key_policy, aws_kms_replica_key, aws_kms_external_key]
#   aliases: {checkov: [CKV_AWS_33], kics: [7ebc9038-0bde-479a-acc4-6ed7b6758899]}
#   remediation:
#     safe: false
#     summary: Name the principals, or narrow the statement to an account, organisation or source.
package policies.aws.kms.policy_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf
import data.lib.trust

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"

deny contains f if {
	some key in tf.resources("aws_kms_key")
	test := is.negated(trust.opens_key(key, ["policy"]))
	f := finding.unless(test, rego.metadata.chain(), key, ["policy"], _message)
}

deny contains f if {
	some policy in tf.resources("aws_kms_key_policy")
	test := is.negated(trust.opens_key(policy, ["policy"]))
	f := finding.unless(test, rego.metadata.chain(), policy, ["policy"], _message)
}

deny contains f if {
	some key in tf.resources("aws_kms_replica_key")
	test := is.negated(trust.opens_key(key, ["policy"]))
	f := finding.unless(test, rego.metadata.chain(), key, ["policy"], _message)
}

deny contains f if {
	some key in tf.resources("aws_kms_external_key")
	test := is.negated(trust.opens_key(key, ["policy"]))
	f := finding.unless(test, rego.metadata.chain(), key, ["policy"], _message)
}
