package policies.aws.secretsmanager.public_policy_blocked_test

import data.lib.testing
import data.policies.aws.secretsmanager.public_policy_blocked

test_fails_where_it_is_off if {
	it := testing.resource("aws_secretsmanager_secret_policy", "it", {"block_public_policy": false})
	public_policy_blocked.deny == {testing.failure(_id, it, ["block_public_policy"], _message)} with input as testing.document([it])
}

test_passes_where_it_is_on if {
	it := testing.resource("aws_secretsmanager_secret_policy", "it", {"block_public_policy": true})
	public_policy_blocked.deny == set() with input as testing.document([it])
}

test_fails_where_nobody_wrote_it if {
	it := testing.resource("aws_secretsmanager_secret_policy", "it", {"block_public_policy": null})
	public_policy_blocked.deny == {testing.failure(_id, it, ["block_public_policy"], _message)} with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_secretsmanager_secret_policy", "it", {}), {"block_public_policy": true})
	public_policy_blocked.deny == {testing.doubt(_id, it, ["block_public_policy"], _message)} with input as testing.document([it])
}

_id := "aws.secretsmanager.public_policy_blocked"

_message := "block_public_policy is {value}: set it to true"
