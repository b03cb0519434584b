# METADATA
# title: Search indices of Kendra are encrypted with a key of their own
# description: >-
#   An index holds what is searched; with a customer key its use can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kendra/latest/dg/encryption-at-rest.html
# custom:
#   severity: low
#   resource_types: [aws_kendra_index]
#   aliases: {checkov: [CKV_AWS_262]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id in server_side_encryption_configuration; the index is made anew.
package policies.aws.kendra.index_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: name a customer key"

_path := ["server_side_encryption_configuration", 0, "kms_key_id"]

_block := ["server_side_encryption_configuration", 0]

deny contains f if {
	some index in tf.resources("aws_kendra_index")
	test := is.has_key(index, _block, "kms_key_id")
	f := finding.unless(test, rego.metadata.chain(), index, _path, _message)
}
