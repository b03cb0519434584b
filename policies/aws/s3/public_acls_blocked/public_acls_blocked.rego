# METADATA
# title: S3 buckets block public ACLs
# description: Without the block, anyone allowed to write an object can make it public.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
# custom:
#   severity: high
#   resource_types: [aws_s3_bucket_public_access_block]
#   aliases: {checkov: [CKV_AWS_53], trivy: [AWS-0086], kics: [d0cc8694-fcad-43ff-ac86-32331d7e867f]}
#   remediation:
#     safe: false
#     summary: Set block_public_acls to true; uploads that ask for a public ACL are then refused.
package policies.aws.s3.public_acls_blocked

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some block in tf.resources("aws_s3_bucket_public_access_block")
	test := is.equals(block, ["block_public_acls"], true)
	f := finding.unless(test, rego.metadata.chain(), block, ["block_public_acls"], "block_public_acls is {value}: set it to true")
}
