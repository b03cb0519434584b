package policies.aws.route53.query_logs_test

import data.lib.testing
import data.policies.aws.route53.query_logs

test_fails_where_nothing_is_logged if {
	zone := _zone({})
	log := _log({})
	query_logs.deny == {testing.failure(_id, zone, [], _message)} with input as testing.document([zone, log])
}

test_passes_where_queries_are_logged if {
	zone := _zone({})
	log := _log({})
	query_logs.deny == set() with input as testing.related([zone, log], [testing.link(log, "zone_id", zone)])
}

test_passes_where_the_zone_is_private if {
	zone := _zone({"vpc": [{"vpc_id": "vpc-1"}]})
	query_logs.deny == set() with input as testing.document([zone])
}

test_undetermined_where_nobody_knows_yet_whose_log_it_is if {
	zone := _zone({})
	log := _log({})
	query_logs.deny == {testing.doubt(_id, zone, [], _message)} with input as testing.open([zone, log], "aws_route53_query_log.zone_id")
}

_id := "aws.route53.query_logs"

_message := "no aws_route53_query_log refers to this zone: add one"

_zone(values) := testing.resource("aws_route53_zone", "own", values)

_log(values) := testing.resource("aws_route53_query_log", "own", values)
