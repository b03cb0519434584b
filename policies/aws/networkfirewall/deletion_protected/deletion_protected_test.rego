package policies.aws.networkfirewall.deletion_protected_test

import data.lib.testing
import data.policies.aws.networkfirewall.deletion_protected

test_fails_where_it_may_be_deleted if {
	firewall := _firewall({"delete_protection": false})
	deletion_protected.deny == {testing.failure(_id, firewall, ["delete_protection"], _message)} with input as testing.document([firewall])
}

test_fails_where_nobody_wrote_it if {
	firewall := _firewall({})
	deletion_protected.deny == {testing.failure(_id, firewall, ["delete_protection"], _message)} with input as testing.document([firewall])
}

test_passes_where_it_is_protected if {
	firewall := _firewall({"delete_protection": true})
	deletion_protected.deny == set() with input as testing.document([firewall])
}

test_undetermined_where_it_is_decided_at_apply if {
	firewall := testing.unknown(_firewall({}), {"delete_protection": true})
	deletion_protected.deny == {testing.doubt(_id, firewall, ["delete_protection"], _message)} with input as testing.document([firewall])
}

_id := "aws.networkfirewall.deletion_protected"

_message := "delete_protection is {value}: set it to true"

_firewall(values) := testing.resource("aws_networkfirewall_firewall", "own", values)
