package policies.aws.route53.signed_test

import data.lib.testing
import data.policies.aws.route53.signed

test_fails_where_it_is_not if {
	zone := _zone({})
	signing := _signing({})
	signed.deny == {testing.failure(_id, zone, [], _message)} with input as testing.document([zone, signing])
}

test_passes_where_it_is if {
	zone := _zone({})
	signing := _signing({})
	signed.deny == set() with input as testing.related([zone, signing], [testing.link(signing, "hosted_zone_id", zone)])
}

test_passes_where_the_zone_is_private if {
	zone := _zone({"vpc": [{"vpc_id": "vpc-1"}]})
	signed.deny == set() with input as testing.document([zone])
}

test_undetermined_where_nobody_knows_yet_what_is_signed if {
	zone := _zone({})
	signing := _signing({})
	signed.deny == {testing.doubt(_id, zone, [], _message)} with input as testing.open([zone, signing], "aws_route53_hosted_zone_dnssec.hosted_zone_id")
}

_id := "aws.route53.signed"

_message := "the zone is not signed: add a key-signing key and an aws_route53_hosted_zone_dnssec"

_zone(values) := testing.resource("aws_route53_zone", "own", values)

_signing(values) := testing.resource("aws_route53_hosted_zone_dnssec", "own", values)
