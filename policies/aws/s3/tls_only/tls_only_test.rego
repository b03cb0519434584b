package policies.aws.s3.tls_only_test

import data.lib.testing
import data.policies.aws.s3.tls_only

test_fails_where_the_policy_lets_plain_http_through if {
	policy := _policy({"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "s3:*"})
	tls_only.deny == {testing.failure(_id, policy, ["policy"], _through)} with input as testing.document([policy])
}

test_passes_where_the_policy_denies_plain_http if {
	tls_only.deny == set() with input as testing.document([_policy(_denial)])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	policy := testing.unknown(testing.resource("aws_s3_bucket_policy", "logs", {}), {"policy": true})
	tls_only.deny == {testing.doubt(_id, policy, ["policy"], _through)} with input as testing.document([policy])
}

test_fails_where_the_bucket_has_no_policy if {
	bucket := testing.unset(_bucket({}), {"policy": true})
	tls_only.deny == {testing.failure(_id, bucket, [], _none)} with input as testing.document([bucket])
}

test_passes_where_the_bucket_has_a_policy_that_is_judged_itself if {
	bucket := _bucket({})
	policy := _policy(_denial)
	tls_only.deny == set() with input as testing.related([bucket, policy], [testing.link(policy, "bucket", bucket)])
}

test_passes_where_the_bucket_s_own_policy_denies_plain_http if {
	bucket := _bucket({"policy": json.marshal({"Statement": _denial})})
	tls_only.deny == set() with input as testing.document([bucket])
}

_id := "aws.s3.tls_only"

_through := "the policy lets plain HTTP through: deny s3:* where aws:SecureTransport is false"

_none := "no policy keeps plain HTTP from this bucket: deny s3:* where aws:SecureTransport is false"

_denial := {
	"Effect": "Deny",
	"Principal": "*",
	"Action": "s3:*",
	"Condition": {"Bool": {"aws:SecureTransport": "false"}},
}

_policy(statement) := testing.resource("aws_s3_bucket_policy", "logs", {"policy": json.marshal({"Statement": [statement]})})

_bucket(values) := testing.resource("aws_s3_bucket", "logs", values)
