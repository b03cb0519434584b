package policies.aws.ses.tls_required_test

import data.lib.testing
import data.policies.aws.ses.tls_required

test_fails_where_nobody_wrote_it if {
	it := testing.resource("aws_ses_configuration_set", "it", {})
	tls_required.deny == {testing.failure(_id, it, ["delivery_options"], _message)} with input as testing.document([it])
}

test_fails_where_TLS_is_optional if {
	it := testing.resource("aws_sesv2_configuration_set", "it", {"delivery_options": [{"tls_policy": "OPTIONAL"}]})
	tls_required.deny == {testing.failure(_id, it, ["delivery_options"], _message)} with input as testing.document([it])
}

test_passes_where_TLS_is_demanded if {
	it := testing.resource("aws_ses_configuration_set", "it", {"delivery_options": [{"tls_policy": "Require"}]})
	tls_required.deny == set() with input as testing.document([it])
}

test_passes_where_TLS_is_demanded_in_the_newer_way if {
	it := testing.resource("aws_sesv2_configuration_set", "it", {"delivery_options": [{"tls_policy": "REQUIRE"}]})
	tls_required.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_ses_configuration_set", "it", {"delivery_options": [{}]}), {"delivery_options": [{"tls_policy": true}]})
	tls_required.deny == {testing.doubt(_id, it, ["delivery_options"], _message)} with input as testing.document([it])
}

_id := "aws.ses.tls_required"

_message := "mail may go out in the clear: demand TLS by tls_policy"
