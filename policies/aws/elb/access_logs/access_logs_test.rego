package policies.aws.elb.access_logs_test

import data.lib.testing
import data.policies.aws.elb.access_logs

test_fails_where_there_are_none if {
	balancer := _balancer({})
	access_logs.deny == {testing.failure(_id, balancer, ["access_logs", 0, "enabled"], _message)} with input as testing.document([balancer])
}

test_fails_where_a_bucket_alone_is_named if {
	balancer := _balancer({"access_logs": [{"bucket": "acme-logs"}]})
	access_logs.deny == {testing.failure(_id, balancer, ["access_logs", 0, "enabled"], _message)} with input as testing.document([balancer])
}

test_fails_for_a_classic_one if {
	classic := _classic({})
	access_logs.deny == {testing.failure(_id, classic, ["access_logs", 0, "enabled"], _message)} with input as testing.document([classic])
}

test_passes_where_they_are_on if {
	balancer := _balancer({"access_logs": [{"bucket": "acme-logs", "enabled": true}]})
	classic := _classic({"access_logs": [{"bucket": "acme-logs"}]})
	access_logs.deny == set() with input as testing.document([balancer, classic])
}

test_passes_where_the_kind_has_none if {
	balancer := _balancer({"load_balancer_type": "gateway"})
	access_logs.deny == set() with input as testing.document([balancer])
}

test_undetermined_where_it_is_decided_at_apply if {
	balancer := testing.unknown(_balancer({}), {"access_logs": [{"enabled": true}]})
	access_logs.deny == {testing.doubt(_id, balancer, ["access_logs", 0, "enabled"], _message)} with input as testing.document([balancer])
}

_id := "aws.elb.access_logs"

_message := "access logs are {value}: add access_logs with a bucket and enabled = true"

_balancer(values) := testing.resource("aws_lb", "own", values)

_classic(values) := testing.resource("aws_elb", "own", values)
