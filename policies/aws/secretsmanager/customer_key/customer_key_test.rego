package policies.aws.secretsmanager.customer_key_test

import data.lib.testing
import data.policies.aws.secretsmanager.customer_key

test_fails_where_nobody_named_a_key if {
	secret := _secret({"kms_key_id": null})
	customer_key.deny == {testing.failure("aws.secretsmanager.customer_key", secret, ["kms_key_id"], _message)} with input as testing.document([secret])
}

test_fails_where_the_key_is_one_of_AWS if {
	secret := _secret({"kms_key_id": "alias/aws/secretsmanager"})
	customer_key.deny == {testing.failure("aws.secretsmanager.customer_key", secret, ["kms_key_id"], _message)} with input as testing.document([secret])
}

test_passes_where_there_is_a_customer_key if {
	secret := _secret({"kms_key_id": "alias/billing"})
	customer_key.deny == set() with input as testing.document([secret])
}

test_undetermined_where_the_key_is_decided_at_apply if {
	secret := testing.unknown(_secret({}), {"kms_key_id": true})
	customer_key.deny == {testing.doubt("aws.secretsmanager.customer_key", secret, ["kms_key_id"], _message)} with input as testing.document([secret])
}

test_passes_where_the_key_is_made_in_the_same_plan if {
	secret := testing.unknown(_secret({}), {"kms_key_id": true})
	key := testing.resource("aws_kms_key", "billing", {})
	customer_key.deny == set() with input as testing.related([secret, key], [testing.link(secret, "kms_key_id", key)])
}

_message := "kms_key_id is {value}: name a customer key"

_secret(values) := testing.resource("aws_secretsmanager_secret", "secret", values)
