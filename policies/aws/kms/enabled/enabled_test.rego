package policies.aws.kms.enabled_test

import data.lib.testing
import data.policies.aws.kms.enabled

test_fails_where_it_is_off if {
	it := testing.resource("aws_kms_key", "it", {"is_enabled": false})
	enabled.deny == {testing.failure(_id, it, ["is_enabled"], _message)} with input as testing.document([it])
}

test_passes_where_it_is_on if {
	it := testing.resource("aws_kms_key", "it", {"is_enabled": true})
	enabled.deny == set() with input as testing.document([it])
}

test_passes_where_nobody_wrote_it if {
	it := testing.resource("aws_kms_key", "it", {"is_enabled": null})
	enabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_kms_key", "it", {}), {"is_enabled": true})
	enabled.deny == {testing.doubt(_id, it, ["is_enabled"], _message)} with input as testing.document([it])
}

_id := "aws.kms.enabled"

_message := "is_enabled is {value}: set it to true"
