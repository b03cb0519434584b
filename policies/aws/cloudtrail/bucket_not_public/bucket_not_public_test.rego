package policies.aws.cloudtrail.bucket_not_public_test

import data.lib.testing
import data.policies.aws.cloudtrail.bucket_not_public

test_passes_where_the_bucket_is_not_in_the_plan if {
	it := testing.resource("aws_cloudtrail", "it", {"s3_bucket_name": "acme-audit"})
	bucket_not_public.deny == set() with input as testing.document([it])
}

test_fails_where_the_bucket_itself_is_public if {
	it := testing.resource("aws_cloudtrail", "it", {})
	bucket := testing.resource("aws_s3_bucket", "logs", {"acl": "public-read"})
	made := {testing.failure(_id, it, ["s3_bucket_name"], _message)}
	bucket_not_public.deny == made with input as testing.related([it, bucket], [testing.link(it, "s3_bucket_name", bucket)])
}

test_passes_where_nobody_wrote_an_ACL_or_a_policy if {
	it := testing.resource("aws_cloudtrail", "it", {})
	every marks in [{"acl": true}, {"policy": true}] {
		bucket := testing.unset(testing.resource("aws_s3_bucket", "logs", {}), marks)
		bucket_not_public.deny == set() with input as testing.related([it, bucket], [testing.link(it, "s3_bucket_name", bucket)])
	}
}

test_fails_where_the_bucket_has_an_open_ACL_or_policy if {
	it := testing.resource("aws_cloudtrail", "it", {})
	bucket := testing.resource("aws_s3_bucket", "logs", {})
	acl := testing.resource("aws_s3_bucket_acl", "logs", {"acl": "public-read"})
	text := json.marshal({"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}]})
	policy := testing.resource("aws_s3_bucket_policy", "logs", {"policy": text})
	made := {testing.failure(_id, it, ["s3_bucket_name"], _message)}
	every other in [acl, policy] {
		links := [testing.link(it, "s3_bucket_name", bucket), testing.link(other, "bucket", bucket)]
		bucket_not_public.deny == made with input as testing.related([it, bucket, other], links)
	}
}

_id := "aws.cloudtrail.bucket_not_public"

_message := "the bucket {value} is public: make it private"
