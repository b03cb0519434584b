# METADATA
# title: S3 buckets take no ACLs
# description: With ACLs, who writes an object owns it and says who may read it; without them, policies alone decide.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
# custom:
#   severity: low
#   resource_types: [aws_s3_bucket_ownership_controls]
#   aliases: {checkov: [CKV2_AWS_65]}
#   remediation:
#     safe: false
#     summary: Set object_ownership to BucketOwnerEnforced once nobody relies on ACLs.
package policies.aws.s3.acls_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "object_ownership is {value}: set it to BucketOwnerEnforced"

_path := ["rule", 0, "object_ownership"]

deny contains f if {
	some controls in tf.resources("aws_s3_bucket_ownership_controls")
	test := is.equals(controls, _path, "BucketOwnerEnforced")
	f := finding.unless(test, rego.metadata.chain(), controls, _path, _message)
}
