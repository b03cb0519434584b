# METADATA
# title: Replicas of tables are encrypted with a key of their own
# description: A replica has a key of its own region; without one its use can be neither limited nor seen.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html
# custom:
#   severity: low
#   resource_types: [aws_dynamodb_table_replica]
#   aliases: {checkov: [CKV_AWS_271]}
#   remediation:
#     safe: false
#     summary: Set kms_key_arn to a key of the region of the replica.
package policies.aws.dynamodb.replica_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_arn is {value}: name a customer key"

_path := ["kms_key_arn"]

deny contains f if {
	some replica in tf.resources("aws_dynamodb_table_replica")
	test := is.written(replica, _path)
	f := finding.unless(test, rego.metadata.chain(), replica, _path, _message)
}
