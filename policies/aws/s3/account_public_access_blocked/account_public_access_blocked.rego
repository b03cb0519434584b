# METADATA
# title: The account blocks public access to S3
# description: The block of the account holds for every bucket in it, those that are made tomorrow and by hand as well.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
# custom:
#   severity: high
#   resource_types: [aws_s3_account_public_access_block]
#   remediation:
#     safe: false
#     summary: Set all four arguments to true; buckets that are meant to be public stop being so.
package policies.aws.s3.account_public_access_blocked

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some block in tf.resources("aws_s3_account_public_access_block")
	test := is.equals_or(block, ["block_public_acls"], true, false)
	f := finding.unless(test, rego.metadata.chain(), block, ["block_public_acls"], "block_public_acls is {value}: set it to true")
}

deny contains f if {
	some block in tf.resources("aws_s3_account_public_access_block")
	test := is.equals_or(block, ["block_public_policy"], true, false)
	f := finding.unless(test, rego.metadata.chain(), block, ["block_public_policy"], "block_public_policy is {value}: set it to true")
}

deny contains f if {
	some block in tf.resources("aws_s3_account_public_access_block")
	test := is.equals_or(block, ["ignore_public_acls"], true, false)
	f := finding.unless(test, rego.metadata.chain(), block, ["ignore_public_acls"], "ignore_public_acls is {value}: set it to true")
}

deny contains f if {
	some block in tf.resources("aws_s3_account_public_access_block")
	test := is.equals_or(block, ["restrict_public_buckets"], true, false)
	f := finding.unless(test, rego.metadata.chain(), block, ["restrict_public_buckets"], "restrict_public_buckets is {value}: set it to true")
}
