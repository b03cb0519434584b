# METADATA
# title: Versions in S3 are only deleted with a second factor
# description: A stolen key can delete every version; with a second factor it cannot.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html
# custom:
#   severity: low
#   resource_types: [aws_s3_bucket, aws_s3_bucket_versioning]
#   aliases: {trivy: [AWS-0170], kics: [c5b31ab9-0f26-4a49-b8aa-4cc064392f4d]}
#   implied_by: [aws.s3.versioning]
#   remediation:
#     safe: false
#     summary: Set mfa_delete to Enabled; only the root user can, and lifecycle rules for versions have to go.
package policies.aws.s3.mfa_delete

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "mfa_delete is {value}: set it to Enabled"

_path := ["versioning_configuration", 0, "mfa_delete"]

deny contains f if {
	some versioning in tf.resources("aws_s3_bucket_versioning")
	test := is.equals_or(versioning, _path, "Enabled", "Disabled")
	f := finding.unless(test, rego.metadata.chain(), versioning, _path, _message)
}

# The bucket's own argument is the way of older providers; where a resource of its own exists, it only mirrors that.
deny contains f if {
	some bucket in tf.resources("aws_s3_bucket")
	some versioning in tf.written_blocks(bucket, ["versioning"])
	test := is.any_of([
		is.equals_or(versioning, ["mfa_delete"], true, false),
		is.related(bucket, "aws_s3_bucket_versioning.bucket"),
	])
	f := finding.unless(test, rego.metadata.chain(), versioning, ["mfa_delete"], "mfa_delete is {value}: set it to true")
}
