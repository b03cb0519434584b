package policies.aws.secretsmanager.rotates_test

import data.lib.testing
import data.policies.aws.secretsmanager.rotates

test_fails_where_nothing_rotates_the_secret if {
	it := testing.resource("aws_secretsmanager_secret", "it", {})
	rotates.deny == {testing.failure(_id, it, ["name"], _message)} with input as testing.document([it])
}

test_passes_where_the_secret_rotates if {
	it := testing.resource("aws_secretsmanager_secret", "it", {})
	other := testing.resource("aws_secretsmanager_secret_rotation", "other", {})
	rotates.deny == set() with input as testing.related([it, other], [testing.link(other, "secret_id", it)])
}

test_undetermined_where_it_is_linked_with_nobody_knows_what if {
	it := testing.resource("aws_secretsmanager_secret", "it", {})
	rotates.deny == {testing.doubt(_id, it, ["name"], _message)} with input as testing.open([it], "aws_secretsmanager_secret_rotation.secret_id")
}

_id := "aws.secretsmanager.rotates"

_message := "the secret {value} is never changed: add an aws_secretsmanager_secret_rotation"
