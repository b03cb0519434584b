package policies.aws.s3.policy_not_public_test

import data.lib.testing
import data.policies.aws.s3.policy_not_public

test_fails_where_everybody_is_let_in if {
	policy := _policy(_document({"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject"}))
	policy_not_public.deny == {testing.failure(_id, policy, ["policy"], _message)} with input as testing.document([policy])
}

test_passes_where_a_condition_says_from_where if {
	condition := {"StringEquals": {"aws:SourceVpce": "vpce-0a1b2c3d"}}
	statement := {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Condition": condition}
	policy_not_public.deny == set() with input as testing.document([_policy(_document(statement))])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	policy := testing.unknown(_policy(null), {"policy": true})
	policy_not_public.deny == {testing.doubt(_id, policy, ["policy"], _message)} with input as testing.document([policy])
}

test_fails_where_the_bucket_s_own_policy_lets_everybody_in if {
	bucket := _bucket(_document({"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "s3:*"}))
	policy_not_public.deny == {testing.failure(_id, bucket, ["policy"], _message)} with input as testing.document([bucket])
}

test_passes_where_nobody_wrote_the_bucket_s_own_policy if {
	bucket := testing.unset(_bucket(null), {"policy": true})
	policy_not_public.deny == set() with input as testing.document([bucket])
}

_id := "aws.s3.policy_not_public"

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"

_document(statement) := json.marshal({"Statement": [statement]})

_policy(text) := testing.resource("aws_s3_bucket_policy", "press", {"policy": text})

_bucket(text) := testing.resource("aws_s3_bucket", "press", {"policy": text})
