# METADATA
# title: S3 access points block public access
# description: An access point has a policy of its own; what it blocks cannot be changed once it is made.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html
# custom:
#   severity: high
#   resource_types: [aws_s3_access_point]
#   aliases: {checkov: [CKV_AWS_392]}
#   remediation:
#     safe: false
#     summary: >-
#       Leave public_access_block_configuration out or set all four arguments to true; the access point is made anew.
package policies.aws.s3.access_point_public_access_blocked

import data.lib.finding
import data.lib.is
import data.lib.tf

# Without the block, and without an argument in it, everything is blocked.
_default := true

deny contains f if {
	some point in tf.resources("aws_s3_access_point")
	some block in tf.written_blocks(point, ["public_access_block_configuration"])
	test := is.equals_or(block, ["block_public_acls"], true, _default)
	f := finding.unless(test, rego.metadata.chain(), block, ["block_public_acls"], "block_public_acls is {value}: set it to true")
}

deny contains f if {
	some point in tf.resources("aws_s3_access_point")
	some block in tf.written_blocks(point, ["public_access_block_configuration"])
	test := is.equals_or(block, ["block_public_policy"], true, _default)
	f := finding.unless(test, rego.metadata.chain(), block, ["block_public_policy"], "block_public_policy is {value}: set it to true")
}

deny contains f if {
	some point in tf.resources("aws_s3_access_point")
	some block in tf.written_blocks(point, ["public_access_block_configuration"])
	test := is.equals_or(block, ["ignore_public_acls"], true, _default)
	f := finding.unless(test, rego.metadata.chain(), block, ["ignore_public_acls"], "ignore_public_acls is {value}: set it to true")
}

deny contains f if {
	some point in tf.resources("aws_s3_access_point")
	some block in tf.written_blocks(point, ["public_access_block_configuration"])
	test := is.equals_or(block, ["restrict_public_buckets"], true, _default)
	f := finding.unless(test, rego.metadata.chain(), block, ["restrict_public_buckets"], "restrict_public_buckets is {value}: set it to true")
}
