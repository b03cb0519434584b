package policies.aws.ec2.flow_logs_test

import data.lib.testing
import data.policies.aws.ec2.flow_logs

test_fails_where_no_flow_log_refers_to_the_network if {
	flow_logs.deny == {testing.failure(_id, _network, [], _message)} with input as testing.document([_network, _log])
}

test_passes_where_a_flow_log_refers_to_the_network if {
	flow_logs.deny == set() with input as testing.related([_network, _log], [testing.link(_log, "vpc_id", _network)])
}

test_undetermined_where_a_flow_log_refers_to_a_network_nobody_knows_yet if {
	input_ := testing.open([_network, _log], "aws_flow_log.vpc_id")
	flow_logs.deny == {testing.doubt(_id, _network, [], _message)} with input as input_
}

_id := "aws.ec2.flow_logs"

_message := "no aws_flow_log refers to this network: add one"

_network := testing.resource("aws_vpc", "main", {})

_log := testing.resource("aws_flow_log", "main", {})
