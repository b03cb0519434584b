package policies.aws.iam.access_key_secret_encrypted_test

import data.lib.testing
import data.policies.aws.iam.access_key_secret_encrypted

test_fails_where_there_is_no_PGP_key if {
	it := testing.resource("aws_iam_access_key", "it", {"user": "backup", "pgp_key": null})
	access_key_secret_encrypted.deny == {testing.failure(_id, it, ["pgp_key"], _message)} with input as testing.document([it])
}

test_passes_where_there_is_a_PGP_key if {
	it := testing.resource("aws_iam_access_key", "it", {"user": "backup", "pgp_key": "keybase:acme"})
	access_key_secret_encrypted.deny == set() with input as testing.document([it])
}

test_passes_where_the_key_is_not_active if {
	it := testing.resource("aws_iam_access_key", "it", {"user": "backup", "status": "Inactive"})
	access_key_secret_encrypted.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_PGP_key_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_iam_access_key", "it", {"user": "backup"}), {"pgp_key": true})
	access_key_secret_encrypted.deny == {testing.doubt(_id, it, ["pgp_key"], _message)} with input as testing.document([it])
}

_id := "aws.iam.access_key_secret_encrypted"

_message := "pgp_key is {value}, so the state holds the secret in the clear: name a PGP key, or use a role"
