package policies.aws.waf.classic_logged_test

import data.lib.testing
import data.policies.aws.waf.classic_logged

test_fails_where_nothing_is_logged if {
	list := _list({})
	classic_logged.deny == {testing.failure(_id, list, ["logging_configuration"], _message)} with input as testing.document([list])
}

test_passes_where_it_is if {
	list := _list({"logging_configuration": [{"log_destination": "arn"}]})
	classic_logged.deny == set() with input as testing.document([list])
}

test_undetermined_where_it_is_decided_at_apply if {
	list := testing.unknown(_list({}), {"logging_configuration": true})
	classic_logged.deny == {testing.doubt(_id, list, ["logging_configuration"], _message)} with input as testing.document([list])
}

_id := "aws.waf.classic_logged"

_message := "the list keeps no log: add logging_configuration, or move to WAF v2"

_list(values) := testing.resource("aws_waf_web_acl", "own", values)
