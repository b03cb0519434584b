package policies.aws.s3.policy_not_public_test

import data.lib.testing
import data.policies.aws.s3.policy_not_public

test_fails_where_everybody_is_let_in if {
	policy := _policy(_document({"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject"}))
	policy_not_public.deny == {testing.failure(_id, policy, ["policy", "Statement", 0, "Principal"], _of_principal)} with input as testing.document([policy])
}

test_fails_where_everybody_but_a_few_is_let_in if {
	statement := {"Effect": "Allow", "NotPrincipal": {"AWS": "123456789012"}, "Action": "s3:GetObject"}
	policy := _policy(json.marshal({"Statement": statement}))
	made := testing.failure(_id, policy, ["policy", "Statement", "NotPrincipal"], _of_all_but)
	policy_not_public.deny == {made} with input as testing.document([policy])
}

test_fails_for_each_statement_that_lets_everybody_in if {
	open := {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject"}
	closed := {"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "s3:*"}
	policy := _policy(json.marshal({"Statement": [open, closed, open]}))
	made := {testing.failure(_id, policy, ["policy", "Statement", i, "Principal"], _of_principal) | some i in [0, 2]}
	policy_not_public.deny == made with input as testing.document([policy])
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

test_undetermined_where_the_document_cannot_be_read if {
	policy := _policy(`{"Statement": "*`)
	policy_not_public.deny == {testing.doubt(_id, policy, ["policy"], _message)} with input as testing.document([policy])
}

test_fails_where_the_bucket_s_own_policy_lets_everybody_in if {
	bucket := _bucket(_document({"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "s3:*"}))
	policy_not_public.deny == {testing.failure(_id, bucket, ["policy", "Statement", 0, "Principal"], _of_principal)} with input as testing.document([bucket])
}

test_passes_where_nobody_wrote_the_bucket_s_own_policy if {
	bucket := testing.unset(_bucket(null), {"policy": true})
	policy_not_public.deny == set() with input as testing.document([bucket])
}

_id := "aws.s3.policy_not_public"

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"

_of_principal := "Principal is {value}: name the principals, or narrow the statement to who or where they are"

_of_all_but := "NotPrincipal is {value}, so that everybody else is let in: name the principals instead"

_document(statement) := json.marshal({"Statement": [statement]})

_policy(text) := testing.resource("aws_s3_bucket_policy", "press", {"policy": text})

_bucket(text) := testing.resource("aws_s3_bucket", "press", {"policy": text})
