package policies.aws.iam.no_root_access_keys_test

import data.lib.testing
import data.policies.aws.iam.no_root_access_keys

test_fails_where_the_key_is_the_root_user_s if {
	it := testing.resource("aws_iam_access_key", "it", {"user": "root"})
	no_root_access_keys.deny == {testing.failure(_id, it, ["user"], _message)} with input as testing.document([it])
}

test_passes_where_the_key_is_another_user_s if {
	it := testing.resource("aws_iam_access_key", "it", {"user": "backup"})
	no_root_access_keys.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_user_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_iam_access_key", "it", {}), {"user": true})
	no_root_access_keys.deny == {testing.doubt(_id, it, ["user"], _message)} with input as testing.document([it])
}

_id := "aws.iam.no_root_access_keys"

_message := "the access key belongs to {value}: give programs a role instead"
