# METADATA
# title: Security configurations of Glue encrypt everything
# description: >-
#   Jobs and crawlers encrypt what they write, their logs and their bookmarks only as far as their security
#   configuration says.
# related_resources:
#   - ref: https://docs.aws.amazon.com/glue/latest/dg/console-security-configurations.html
# custom:
#   severity: medium
#   resource_types: [aws_glue_security_configuration]
#   aliases: {checkov: [CKV_AWS_99], kics: [ad5b4e97-2850-4adf-be17-1d293e0b85ee]}
#   remediation:
#     safe: false
#     summary: Set the three modes, with a key that jobs and crawlers may use; the configuration is made anew.
package policies.aws.glue.security_configuration_encrypts

import data.lib.finding
import data.lib.is
import data.lib.tf

_logs := ["encryption_configuration", 0, "cloudwatch_encryption", 0, "cloudwatch_encryption_mode"]

_bookmarks := ["encryption_configuration", 0, "job_bookmarks_encryption", 0, "job_bookmarks_encryption_mode"]

_objects := ["encryption_configuration", 0, "s3_encryption", 0, "s3_encryption_mode"]

deny contains f if {
	some configuration in tf.resources("aws_glue_security_configuration")
	test := is.one_of(configuration, _logs, {"SSE-KMS"})
	f := finding.unless(test, rego.metadata.chain(), configuration, _logs, "cloudwatch_encryption_mode is {value}: set it to SSE-KMS")
}

deny contains f if {
	some configuration in tf.resources("aws_glue_security_configuration")
	test := is.one_of(configuration, _bookmarks, {"CSE-KMS"})
	f := finding.unless(test, rego.metadata.chain(), configuration, _bookmarks, "job_bookmarks_encryption_mode is {value}: set it to CSE-KMS")
}

deny contains f if {
	some configuration in tf.resources("aws_glue_security_configuration")
	test := is.one_of(configuration, _objects, {"SSE-KMS", "SSE-S3"})
	f := finding.unless(test, rego.metadata.chain(), configuration, _objects, "s3_encryption_mode is {value}: set it to SSE-KMS")
}
