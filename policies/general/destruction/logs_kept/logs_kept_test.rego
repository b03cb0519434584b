package policies.general.destruction.logs_kept_test

import data.lib.testing
import data.policies.general.destruction.logs_kept

test_fails_where_it_goes if {
	resource := _planned({"actions": ["delete"]})
	logs_kept.deny == {testing.failure(_id, resource, [], _message("destroyed"))} with input as testing.document([resource])
}

test_fails_where_it_is_replaced if {
	resource := _planned({"actions": ["delete", "create"]})
	logs_kept.deny == {testing.failure(_id, resource, [], _message("replaced"))} with input as testing.document([resource])
}

test_passes_where_it_is_only_changed if {
	logs_kept.deny == set() with input as testing.document([_planned({"actions": ["update"]})])
}

test_passes_where_the_evidence_is_no_plan if {
	logs_kept.deny == set() with input as testing.document([_planned({})])
}

_id := "general.destruction.logs_kept"

_message(verb) := sprintf("what keeps the records is %s: see first that something else keeps them", [verb])

_planned(fields) := object.union(testing.resource("aws_cloudtrail", "all", {}), fields)
