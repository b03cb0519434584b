# METADATA
# title: Buckets of trails are logged
# description: Who reads or deletes the trail itself shows only in the access log of its bucket.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html
# custom:
#   severity: low
#   resource_types: [aws_cloudtrail]
#   aliases: {trivy: [AWS-0163], kics: [ee9e50e8-b2ed-4176-ad42-8fc0cf7593f4]}
#   remediation:
#     safe: true
#     summary: Add an aws_s3_bucket_logging for the bucket.
package policies.aws.cloudtrail.bucket_logged

import data.lib.finding
import data.lib.is
import data.lib.tf

# A bucket that is not in the plan is not judged.
deny contains f if {
	some trail in tf.resources("aws_cloudtrail")
	tests := {is.any_of([is.written(bucket, ["logging"]), is.related(bucket, "aws_s3_bucket_logging.bucket")]) |
		some bucket in tf.companions(trail, "aws_s3_bucket")
		bucket.address != "?"
	}
	message := "the bucket {value} is not logged: add an aws_s3_bucket_logging"
	f := finding.unless(is.all_of(tests), rego.metadata.chain(), trail, ["s3_bucket_name"], message)
}
