# METADATA
# title: FSx file systems are encrypted with a key of their own
# description: >-
#   A file system always is encrypted; with a customer key its use can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-at-rest.html
# custom:
#   severity: low
#   resource_types: [aws_fsx_lustre_file_system, aws_fsx_ontap_file_system, aws_fsx_openzfs_file_system, aws_fsx_windows_file_system]
#   aliases: {checkov: [CKV_AWS_178, CKV_AWS_179, CKV_AWS_190, CKV_AWS_203]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id; the file system is made anew.
package policies.aws.fsx.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: name a customer key"

_path := ["kms_key_id"]

deny contains f if {
	some system in tf.resources("aws_fsx_lustre_file_system")
	test := is.written(system, _path)
	f := finding.unless(test, rego.metadata.chain(), system, _path, _message)
}

deny contains f if {
	some system in tf.resources("aws_fsx_ontap_file_system")
	test := is.written(system, _path)
	f := finding.unless(test, rego.metadata.chain(), system, _path, _message)
}

deny contains f if {
	some system in tf.resources("aws_fsx_openzfs_file_system")
	test := is.written(system, _path)
	f := finding.unless(test, rego.metadata.chain(), system, _path, _message)
}

deny contains f if {
	some system in tf.resources("aws_fsx_windows_file_system")
	test := is.written(system, _path)
	f := finding.unless(test, rego.metadata.chain(), system, _path, _message)
}
