package policies.aws.qldb.permissions_standard_test

import data.lib.testing
import data.policies.aws.qldb.permissions_standard

test_fails_where_everybody_with_access_to_the_ledger_may_do_everything if {
	subject := testing.resource("aws_qldb_ledger", "ledger", {"permissions_mode": "ALLOW_ALL"})
	expected := {testing.failure(_id, subject, ["permissions_mode"], _message)}
	permissions_standard.deny == expected with input as testing.document([subject])
}

test_passes_where_each_command_needs_leave if {
	subject := testing.resource("aws_qldb_ledger", "ledger", {"permissions_mode": "STANDARD"})
	permissions_standard.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_what_a_user_may_do if {
	subject := testing.unknown(testing.resource("aws_qldb_ledger", "ledger", {}), {"permissions_mode": true})
	expected := {testing.doubt(_id, subject, ["permissions_mode"], _message)}
	permissions_standard.deny == expected with input as testing.document([subject])
}

_id := "aws.qldb.permissions_standard"

_message := "permissions_mode is {value}: set it to STANDARD"
