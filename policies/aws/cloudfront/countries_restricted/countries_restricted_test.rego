package policies.aws.cloudfront.countries_restricted_test

import data.lib.testing
import data.policies.aws.cloudfront.countries_restricted

test_fails_where_every_country_is_served if {
	distribution := _distribution({"restrictions": [{"geo_restriction": [{"restriction_type": "none"}]}]})
	made := testing.failure(_id, distribution, ["restrictions", 0, "geo_restriction", 0, "restriction_type"], _message)
	countries_restricted.deny == {made} with input as testing.document([distribution])
}

test_passes_where_some_countries_are_served if {
	distribution := _distribution({"restrictions": [{"geo_restriction": [{"restriction_type": "whitelist"}]}]})
	countries_restricted.deny == set() with input as testing.document([distribution])
}

test_undetermined_where_it_is_decided_at_apply if {
	distribution := testing.unknown(_distribution({}), {"restrictions": [{"geo_restriction": [{"restriction_type": true}]}]})
	made := testing.doubt(_id, distribution, ["restrictions", 0, "geo_restriction", 0, "restriction_type"], _message)
	countries_restricted.deny == {made} with input as testing.document([distribution])
}

_id := "aws.cloudfront.countries_restricted"

_message := "restriction_type is {value}: set it to whitelist with the countries you serve"

_distribution(values) := testing.resource("aws_cloudfront_distribution", "own", values)
