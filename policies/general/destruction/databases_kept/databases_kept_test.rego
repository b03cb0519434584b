package policies.general.destruction.databases_kept_test

import data.lib.testing
import data.policies.general.destruction.databases_kept

test_fails_where_it_goes if {
	resource := _planned({"actions": ["delete"]})
	databases_kept.deny == {testing.failure(_id, resource, [], _message("destroyed"))} with input as testing.document([resource])
}

test_fails_where_it_is_replaced if {
	resource := _planned({"actions": ["delete", "create"]})
	databases_kept.deny == {testing.failure(_id, resource, [], _message("replaced"))} with input as testing.document([resource])
}

test_passes_where_it_is_only_changed if {
	databases_kept.deny == set() with input as testing.document([_planned({"actions": ["update"]})])
}

test_passes_where_the_evidence_is_no_plan if {
	databases_kept.deny == set() with input as testing.document([_planned({})])
}

test_passes_where_a_copy_goes if {
	copy := object.union(testing.resource("aws_db_instance", "copy", {}), {"actions": ["delete"], "before": {"replicate_source_db": "orders"}})
	databases_kept.deny == set() with input as testing.document([copy])
}

_id := "general.destruction.databases_kept"

_message(verb) := sprintf("the database is %s with the data in it: take the change out, or secure the data and waive this", [verb])

_planned(fields) := object.union(testing.resource("aws_dynamodb_table", "orders", {}), fields)
