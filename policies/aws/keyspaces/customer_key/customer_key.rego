# METADATA
# title: Cassandra tables are encrypted with a key of their own
# description: With a customer key the use of the table can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/keyspaces/latest/devguide/EncryptionAtRest.html
# custom:
#   severity: low
#   resource_types: [aws_keyspaces_table]
#   aliases: {checkov: [CKV_AWS_265]}
#   remediation:
#     safe: true
#     summary: Add encryption_specification with type CUSTOMER_MANAGED_KMS_KEY and kms_key_identifier.
package policies.aws.keyspaces.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_identifier is {value}: name a customer key, with type CUSTOMER_MANAGED_KMS_KEY"

_path := ["encryption_specification", 0, "kms_key_identifier"]

deny contains f if {
	some table in tf.resources("aws_keyspaces_table")
	test := is.all_of([
		is.equals_or(table, ["encryption_specification", 0, "type"], "CUSTOMER_MANAGED_KMS_KEY", "AWS_OWNED_KMS_KEY"),
		is.present(table, _path),
	])
	f := finding.unless(test, rego.metadata.chain(), table, _path, _message)
}
