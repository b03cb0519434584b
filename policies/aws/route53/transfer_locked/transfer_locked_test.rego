package policies.aws.route53.transfer_locked_test

import data.lib.testing
import data.policies.aws.route53.transfer_locked

test_fails_where_it_is_not_locked if {
	domain := _domain({"transfer_lock": false})
	transfer_locked.deny == {testing.failure(_id, domain, ["transfer_lock"], _message)} with input as testing.document([domain])
}

test_passes_where_it_is_locked if {
	domain := _domain({"transfer_lock": true})
	transfer_locked.deny == set() with input as testing.document([domain])
}

test_undetermined_where_it_is_decided_at_apply if {
	domain := testing.unknown(_domain({}), {"transfer_lock": true})
	transfer_locked.deny == {testing.doubt(_id, domain, ["transfer_lock"], _message)} with input as testing.document([domain])
}

test_passes_where_nobody_wrote_it if {
	domain := _domain({})
	transfer_locked.deny == set() with input as testing.document([domain])
}

_id := "aws.route53.transfer_locked"

_message := "transfer_lock is {value}: set it to true"

_domain(values) := testing.resource("aws_route53domains_registered_domain", "own", values)
