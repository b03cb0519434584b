package policies.aws.ec2.vpn_tunnels_logged_test

import data.lib.testing
import data.policies.aws.ec2.vpn_tunnels_logged

test_fails_where_one_is_not if {
	connection := _connection({"tunnel1_log_options": [{"cloudwatch_log_options": [{"log_enabled": true}]}]})
	made := testing.failure(_id, connection, ["tunnel2_log_options", 0, "cloudwatch_log_options", 0, "log_enabled"], _message)
	vpn_tunnels_logged.deny == {made} with input as testing.document([connection])
}

test_passes_where_both_are if {
	connection := _connection({"tunnel1_log_options": [{"cloudwatch_log_options": [{"log_enabled": true}]}], "tunnel2_log_options": [{"cloudwatch_log_options": [{"log_enabled": true}]}]})
	vpn_tunnels_logged.deny == set() with input as testing.document([connection])
}

test_undetermined_where_it_is_decided_at_apply if {
	connection := testing.unknown(_connection({"tunnel1_log_options": [{"cloudwatch_log_options": [{"log_enabled": true}]}]}), {"tunnel2_log_options": true})
	made := testing.doubt(_id, connection, ["tunnel2_log_options", 0, "cloudwatch_log_options", 0, "log_enabled"], _message)
	vpn_tunnels_logged.deny == {made} with input as testing.document([connection])
}

_id := "aws.ec2.vpn_tunnels_logged"

_message := "log_enabled is {value}: set it to true with a log group"

_connection(values) := testing.resource("aws_vpn_connection", "own", values)
