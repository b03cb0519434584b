package policies.aws.ec2.serial_console_closed_test

import data.lib.testing
import data.policies.aws.ec2.serial_console_closed

test_fails_where_it_is_open if {
	console := _console({"enabled": true})
	serial_console_closed.deny == {testing.failure(_id, console, ["enabled"], _message)} with input as testing.document([console])
}

test_fails_where_nobody_wrote_it if {
	console := _console({})
	serial_console_closed.deny == {testing.failure(_id, console, ["enabled"], _message)} with input as testing.document([console])
}

test_passes_where_it_is_closed if {
	console := _console({"enabled": false})
	serial_console_closed.deny == set() with input as testing.document([console])
}

test_undetermined_where_it_is_decided_at_apply if {
	console := testing.unknown(_console({}), {"enabled": true})
	serial_console_closed.deny == {testing.doubt(_id, console, ["enabled"], _message)} with input as testing.document([console])
}

_id := "aws.ec2.serial_console_closed"

_message := "enabled is {value}: set it to false while nobody is repairing a machine"

_console(values) := testing.resource("aws_ec2_serial_console_access", "own", values)
