package policies.aws.transfer.security_policy_current_test

import data.lib.testing
import data.policies.aws.transfer.security_policy_current

test_fails_where_it_is_the_one_of_2018 if {
	subject := testing.resource("aws_transfer_server", "shop", {"security_policy_name": "TransferSecurityPolicy-2018-11"})
	expected := {testing.failure(_id, subject, ["security_policy_name"], _message)}
	security_policy_current.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_chooses_one if {
	subject := testing.resource("aws_transfer_server", "shop", {})
	expected := {testing.failure(_id, subject, ["security_policy_name"], _message)}
	security_policy_current.deny == expected with input as testing.document([subject])
}

test_passes_where_it_is_current if {
	subject := testing.resource("aws_transfer_server", "shop", {"security_policy_name": "TransferSecurityPolicy-2024-01"})
	security_policy_current.deny == set() with input as testing.document([subject])
}

test_passes_where_it_is_current_and_for_fips if {
	subject := testing.resource("aws_transfer_server", "shop", {"security_policy_name": "TransferSecurityPolicy-FIPS-2025-03"})
	security_policy_current.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_which_one_it_is if {
	subject := testing.unknown(testing.resource("aws_transfer_server", "shop", {}), {"security_policy_name": true})
	expected := {testing.doubt(_id, subject, ["security_policy_name"], _message)}
	security_policy_current.deny == expected with input as testing.document([subject])
}

_id := "aws.transfer.security_policy_current"

_message := "security_policy_name is {value}: choose one of 2024 or later"
