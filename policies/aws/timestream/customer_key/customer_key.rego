# METADATA
# title: Timestream databases are encrypted with a key of their own
# description: With a customer key the use of the database can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/timestream/latest/developerguide/EncryptionAtRest.html
# custom:
#   severity: low
#   resource_types: [aws_timestreamwrite_database]
#   aliases: {checkov: [CKV_AWS_160]}
#   remediation:
#     safe: true
#     summary: Set kms_key_id and let the writers and readers use the key.
package policies.aws.timestream.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: name a customer key"

_path := ["kms_key_id"]

deny contains f if {
	some database in tf.resources("aws_timestreamwrite_database")
	test := is.written(database, _path)
	f := finding.unless(test, rego.metadata.chain(), database, _path, _message)
}
