# METADATA
# title: Secrets are encrypted with a key of their own
# description: >-
#   With a customer key, reading a secret takes two permissions, can be seen in the trail, and can be revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html
# custom:
#   severity: low
#   resource_types: [aws_secretsmanager_secret]
#   aliases: {checkov: [CKV_AWS_149], trivy: [AWS-0098], kics: [a2f548f2-188c-4fff-b172-e9a6acb216bd]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id to a customer key, and let readers use the key.
package policies.aws.secretsmanager.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_key := ["kms_key_id"]

# Keys that AWS manages have an alias of AWS's own; a key of the same plan is no such key.
deny contains f if {
	some secret in tf.resources("aws_secretsmanager_secret")
	test := is.any_of([
		is.related(secret, "aws_kms_key"),
		is.all_of([is.present(secret, _key), is.negated(is.matches(secret, _key, `(^|:)alias/aws/`))]),
	])
	f := finding.unless(test, rego.metadata.chain(), secret, _key, "kms_key_id is {value}: name a customer key")
}
