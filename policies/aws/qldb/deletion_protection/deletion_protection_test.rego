package policies.aws.qldb.deletion_protection_test

import data.lib.testing
import data.policies.aws.qldb.deletion_protection

test_fails_where_deletion_protection_is_off if {
	subject := testing.resource("aws_qldb_ledger", "ledger", {"deletion_protection": false})
	expected := {testing.failure(_id, subject, ["deletion_protection"], _message)}
	deletion_protection.deny == expected with input as testing.document([subject])
}

test_passes_where_nobody_says_it_and_deletion_protection_is_on if {
	subject := testing.resource("aws_qldb_ledger", "ledger", {})
	deletion_protection.deny == set() with input as testing.document([subject])
}

test_passes_where_deletion_protection_is_on if {
	subject := testing.resource("aws_qldb_ledger", "ledger", {"deletion_protection": true})
	deletion_protection.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_deletion_protection_is_on if {
	subject := testing.unknown(testing.resource("aws_qldb_ledger", "ledger", {}), {"deletion_protection": true})
	expected := {testing.doubt(_id, subject, ["deletion_protection"], _message)}
	deletion_protection.deny == expected with input as testing.document([subject])
}

_id := "aws.qldb.deletion_protection"

_message := "deletion_protection is {value}: set it to true"
