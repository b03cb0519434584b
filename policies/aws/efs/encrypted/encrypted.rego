# METADATA
# title: File systems are encrypted
# description: Encryption at rest can only be chosen when the file system is made.
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html
# custom:
#   severity: high
#   resource_types: [aws_efs_file_system]
#   aliases: {checkov: [CKV_AWS_42], trivy: [AWS-0037], kics: [48207659-729f-4b5c-9402-f884257d794f]}
#   remediation:
#     safe: false
#     summary: Set encrypted to true; an existing file system is replaced, so copy its files first.
package policies.aws.efs.encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some system in tf.resources("aws_efs_file_system")
	test := is.equals_or(system, ["encrypted"], true, false)
	f := finding.unless(test, rego.metadata.chain(), system, ["encrypted"], "encrypted is {value}: set it to true")
}
