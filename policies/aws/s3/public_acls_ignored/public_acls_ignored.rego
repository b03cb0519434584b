# METADATA
# title: S3 buckets ignore public ACLs
# description: Ignoring them closes what public ACLs, written long ago, still leave open.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
# custom:
#   severity: high
#   resource_types: [aws_s3_bucket_public_access_block]
#   aliases: {checkov: [CKV_AWS_55], trivy: [AWS-0091], kics: [4fa66806-0dd9-4f8d-9480-3174d39c7c91]}
#   remediation:
#     safe: false
#     summary: Set ignore_public_acls to true; readers who came through a public ACL then need permission of their own.
package policies.aws.s3.public_acls_ignored

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some block in tf.resources("aws_s3_bucket_public_access_block")
	test := is.equals(block, ["ignore_public_acls"], true)
	f := finding.unless(test, rego.metadata.chain(), block, ["ignore_public_acls"], "ignore_public_acls is {value}: set it to true")
}
