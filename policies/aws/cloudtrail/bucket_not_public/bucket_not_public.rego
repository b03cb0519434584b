# METADATA
# title: Buckets of trails are not public
# description: A trail tells who does what with which key, and where; it is the best map of an account there is.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html
# custom:
#   severity: critical
#   resource_types: [aws_cloudtrail]
#   aliases: {trivy: [AWS-0161], kics: [bd0088a5-c133-4b20-b129-ec9968b16ef3]}
#   remediation:
#     safe: false
#     summary: Make the bucket private.
package policies.aws.cloudtrail.bucket_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf
import data.lib.trust

# A bucket that is not in the plan is not judged.
deny contains f if {
	some trail in tf.resources("aws_cloudtrail")
	tests := {is.any_of({_is_open(bucket), _has_open_acl(bucket), _has_open_policy(bucket)}) |
		some bucket in tf.companions(trail, "aws_s3_bucket")
		bucket.address != "?"
	}
	test := is.negated(is.any_of(tests))
	f := finding.unless(test, rego.metadata.chain(), trail, ["s3_bucket_name"], "the bucket {value} is public: make it private")
}

_public := {"authenticated-read", "public-read", "public-read-write"}

_is_open(bucket) := is.any_of([is.one_of(bucket, ["acl"], _public), trust.lets_everybody_in(bucket, ["policy"])])

_has_open_acl(bucket) := is.any_of({is.one_of(acl, ["acl"], _public) | some acl in tf.companions(bucket, "aws_s3_bucket_acl.bucket")})

_has_open_policy(bucket) := is.any_of({trust.lets_everybody_in(policy, ["policy"]) |
	some policy in tf.companions(bucket, "aws_s3_bucket_policy.bucket")
})
