package policies.aws.cognito.no_guests_test

import data.lib.testing
import data.policies.aws.cognito.no_guests

test_fails_where_it_is_on if {
	it := testing.resource("aws_cognito_identity_pool", "it", {"allow_unauthenticated_identities": true})
	no_guests.deny == {testing.failure(_id, it, ["allow_unauthenticated_identities"], _message)} with input as testing.document([it])
}

test_passes_where_it_is_off if {
	it := testing.resource("aws_cognito_identity_pool", "it", {"allow_unauthenticated_identities": false})
	no_guests.deny == set() with input as testing.document([it])
}

test_passes_where_nobody_wrote_it if {
	it := testing.resource("aws_cognito_identity_pool", "it", {"allow_unauthenticated_identities": null})
	no_guests.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_cognito_identity_pool", "it", {}), {"allow_unauthenticated_identities": true})
	no_guests.deny == {testing.doubt(_id, it, ["allow_unauthenticated_identities"], _message)} with input as testing.document([it])
}

_id := "aws.cognito.no_guests"

_message := "allow_unauthenticated_identities is {value}: set it to false"
