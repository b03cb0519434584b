package policies.aws.wafv2.logged_test

import data.lib.testing
import data.policies.aws.wafv2.logged

test_fails_where_no_configuration_refers_to_it if {
	list := _list({})
	log := _log({})
	logged.deny == {testing.failure(_id, list, [], _message)} with input as testing.document([list, log])
}

test_passes_where_one_does if {
	list := _list({})
	log := _log({})
	logged.deny == set() with input as testing.related([list, log], [testing.link(log, "resource_arn", list)])
}

test_undetermined_where_nobody_knows_yet_whose_it_is if {
	list := _list({})
	log := _log({})
	logged.deny == {testing.doubt(_id, list, [], _message)} with input as testing.open([list, log], "aws_wafv2_web_acl_logging_configuration.resource_arn")
}

_id := "aws.wafv2.logged"

_message := "no aws_wafv2_web_acl_logging_configuration refers to this list: add one"

_list(values) := testing.resource("aws_wafv2_web_acl", "own", values)

_log(values) := testing.resource("aws_wafv2_web_acl_logging_configuration", "own", values)
