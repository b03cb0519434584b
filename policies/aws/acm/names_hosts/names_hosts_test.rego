package policies.aws.acm.names_hosts_test

import data.lib.testing
import data.policies.aws.acm.names_hosts

test_fails_where_the_certificate_is_for_everything_below_a_name if {
	it := testing.resource("aws_acm_certificate", "it", {"domain_name": "*.example.com"})
	names_hosts.deny == {testing.failure(_id, it, ["domain_name"], _message)} with input as testing.document([it])
}

test_fails_where_another_name_is_a_wildcard if {
	it := testing.resource("aws_acm_certificate", "it", {"domain_name": "shop.example.com", "subject_alternative_names": ["*.example.com"]})
	names_hosts.deny == {testing.failure(_id, it, ["domain_name"], _message)} with input as testing.document([it])
}

test_passes_where_the_host_is_named if {
	it := testing.resource("aws_acm_certificate", "it", {"domain_name": "shop.example.com"})
	names_hosts.deny == set() with input as testing.document([it])
}

test_passes_where_the_provider_fills_in_the_other_names if {
	it := testing.unset(testing.resource("aws_acm_certificate", "it", {"domain_name": "shop.example.com"}), {"subject_alternative_names": true})
	names_hosts.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_name_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_acm_certificate", "it", {}), {"domain_name": true})
	names_hosts.deny == {testing.doubt(_id, it, ["domain_name"], _message)} with input as testing.document([it])
}

_id := "aws.acm.names_hosts"

_message := "the certificate is for {value}: name the hosts"
