# METADATA
# title: Tables are encrypted with a key of their own
# description: >-
#   A table always is encrypted; with a customer key its use can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html
# custom:
#   severity: low
#   resource_types: [aws_dynamodb_table]
#   aliases: {checkov: [CKV_AWS_119], trivy: [AWS-0025]}
#   remediation:
#     safe: false
#     summary: Set enabled and kms_key_arn in server_side_encryption, and let readers use the key.
package policies.aws.dynamodb.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_key := ["server_side_encryption", 0, "kms_key_arn"]

deny contains f if {
	some table in tf.resources("aws_dynamodb_table")
	test := is.all_of([
		is.equals_or(table, ["server_side_encryption", 0, "enabled"], true, false),
		is.written(table, _key),
	])
	f := finding.unless(test, rego.metadata.chain(), table, _key, "kms_key_arn is {value}: enable server_side_encryption with a customer key")
}
