# METADATA
# title: S3 bucket ACLs let nobody in from outside
# description: A public ACL lets everybody, or everybody with any AWS account, read or write the bucket.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html
# custom:
#   severity: high
#   resource_types: [aws_s3_bucket, aws_s3_bucket_acl]
#   aliases: {checkov: [CKV_AWS_20, CKV_AWS_57, CKV2_AWS_43], trivy: [AWS-0092], kics: [38c5ee0d-7f22-4260-ab72-5073048df100, 57b9893d-33b1-4419-bcea-a717ea87e139]}
#   remediation:
#     safe: false
#     summary: Make the ACL private and name the readers in a bucket policy.
package policies.aws.s3.acl_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

_public := {"authenticated-read", "public-read", "public-read-write"}

_groups := `/groups/global/(AllUsers|AuthenticatedUsers)$`

_uri := ["grantee", 0, "uri"]

deny contains f if {
	some acl in tf.resources("aws_s3_bucket_acl")
	test := is.negated(is.one_of(acl, ["acl"], _public))
	f := finding.unless(test, rego.metadata.chain(), acl, ["acl"], "acl is {value}: make it private")
}

deny contains f if {
	some acl in tf.resources("aws_s3_bucket_acl")
	some policy in tf.written_blocks(acl, ["access_control_policy"])
	some grant in tf.blocks(policy, ["grant"])
	test := is.negated(is.matches(grant, _uri, _groups))
	f := finding.unless(test, rego.metadata.chain(), grant, _uri, "the grant is for {value}: remove it")
}

# The bucket's own arguments are the way of older providers; where an aws_s3_bucket_acl exists, they only mirror it.
deny contains f if {
	some bucket in tf.resources("aws_s3_bucket")
	test := is.any_of([is.negated(is.one_of(bucket, ["acl"], _public)), is.related(bucket, "aws_s3_bucket_acl.bucket")])
	f := finding.unless(test, rego.metadata.chain(), bucket, ["acl"], "acl is {value}: make it private")
}

deny contains f if {
	some bucket in tf.resources("aws_s3_bucket")
	some grant in tf.written_blocks(bucket, ["grant"])
	test := is.any_of([is.negated(is.matches(grant, ["uri"], _groups)), is.related(bucket, "aws_s3_bucket_acl.bucket")])
	f := finding.unless(test, rego.metadata.chain(), grant, ["uri"], "the grant is for {value}: remove it")
}
