package policies.aws.networkfirewall.logged_test

import data.lib.testing
import data.policies.aws.networkfirewall.logged

test_fails_where_no_configuration_refers_to_it if {
	firewall := _firewall({})
	log := _log({})
	logged.deny == {testing.failure(_id, firewall, [], _message)} with input as testing.document([firewall, log])
}

test_passes_where_a_configuration_refers_to_it if {
	firewall := _firewall({})
	log := _log({})
	logged.deny == set() with input as testing.related([firewall, log], [testing.link(log, "firewall_arn", firewall)])
}

test_undetermined_where_nobody_knows_yet_whose_it_is if {
	firewall := _firewall({})
	log := _log({})
	logged.deny == {testing.doubt(_id, firewall, [], _message)} with input as testing.open([firewall, log], "aws_networkfirewall_logging_configuration.firewall_arn")
}

_id := "aws.networkfirewall.logged"

_message := "no aws_networkfirewall_logging_configuration refers to this firewall: add one"

_firewall(values) := testing.resource("aws_networkfirewall_firewall", "own", values)

_log(values) := testing.resource("aws_networkfirewall_logging_configuration", "own", values)
