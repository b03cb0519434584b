package policies.aws.macie.enabled_test

import data.lib.testing
import data.policies.aws.macie.enabled

test_fails_where_Macie_is_paused if {
	it := testing.resource("aws_macie2_account", "it", {"status": "PAUSED"})
	enabled.deny == {testing.failure(_id, it, ["status"], _message)} with input as testing.document([it])
}

test_passes_where_Macie_is_on if {
	it := testing.resource("aws_macie2_account", "it", {"status": "ENABLED"})
	enabled.deny == set() with input as testing.document([it])
}

test_passes_where_nobody_wrote_it_and_Macie_is_on if {
	it := testing.unset(testing.resource("aws_macie2_account", "it", {}), {"status": true})
	enabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_macie2_account", "it", {}), {"status": true})
	enabled.deny == {testing.doubt(_id, it, ["status"], _message)} with input as testing.document([it])
}

_id := "aws.macie.enabled"

_message := "status is {value}: set it to ENABLED"
