package policies.general.destruction.files_kept_test

import data.lib.testing
import data.policies.general.destruction.files_kept

test_fails_where_it_goes if {
	resource := _planned({"actions": ["delete"]})
	files_kept.deny == {testing.failure(_id, resource, [], _message("destroyed"))} with input as testing.document([resource])
}

test_fails_where_it_is_replaced if {
	resource := _planned({"actions": ["delete", "create"]})
	files_kept.deny == {testing.failure(_id, resource, [], _message("replaced"))} with input as testing.document([resource])
}

test_passes_where_it_is_only_changed if {
	files_kept.deny == set() with input as testing.document([_planned({"actions": ["update"]})])
}

test_passes_where_the_evidence_is_no_plan if {
	files_kept.deny == set() with input as testing.document([_planned({})])
}

_id := "general.destruction.files_kept"

_message(verb) := sprintf("what holds files is %s: copy them first, or take the change out", [verb])

_planned(fields) := object.union(testing.resource("google_storage_bucket", "invoices", {}), fields)
