# METADATA
# title: S3 buckets let no foreign site write
# description: With every origin allowed to write, any page a user opens can change objects with what the user may do.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html
# custom:
#   severity: medium
#   resource_types: [aws_s3_bucket, aws_s3_bucket_cors_configuration]
#   remediation:
#     safe: false
#     summary: Name the origins that may write in allowed_origins.
package policies.aws.s3.cors_not_open

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "every origin may write: name those that may"

_methods := {"PUT", "POST", "DELETE"}

deny contains f if {
	some configuration in tf.resources("aws_s3_bucket_cors_configuration")
	some rule in tf.blocks(configuration, ["cors_rule"])
	f := finding.unless(is.negated(_is_open(rule)), rego.metadata.chain(), rule, ["allowed_origins"], _message)
}

# The bucket's own argument is the way of older providers; where a resource of its own exists, it only mirrors that.
deny contains f if {
	some bucket in tf.resources("aws_s3_bucket")
	some rule in tf.written_blocks(bucket, ["cors_rule"])
	test := is.any_of([is.negated(_is_open(rule)), is.related(bucket, "aws_s3_bucket_cors_configuration.bucket")])
	f := finding.unless(test, rego.metadata.chain(), rule, ["allowed_origins"], _message)
}

_is_open(rule) := is.all_of([
	is.holds_any(rule, ["allowed_origins"], {"*"}),
	is.holds_any(rule, ["allowed_methods"], _methods),
])
