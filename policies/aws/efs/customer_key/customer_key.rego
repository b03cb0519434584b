# METADATA
# title: File systems are encrypted with a key of their own
# description: With a customer key the use of the files can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html
# custom:
#   severity: low
#   resource_types: [aws_efs_file_system]
#   implied_by: [aws.efs.encrypted]
#   aliases: {checkov: [CKV_AWS_184], kics: [25d251f3-f348-4f95-845c-1090e41a615c]}
#   remediation:
#     safe: false
#     summary: Set encrypted and kms_key_id; the file system is made anew.
package policies.aws.efs.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: name a customer key"

_path := ["kms_key_id"]

deny contains f if {
	some system in tf.resources("aws_efs_file_system")
	test := is.written(system, _path)
	f := finding.unless(test, rego.metadata.chain(), system, _path, _message)
}
