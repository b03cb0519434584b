package policies.general.destruction.protection_kept_test

import data.lib.testing
import data.policies.general.destruction.protection_kept

test_fails_where_it_is_switched_off if {
	resource := _updated({"deletion_protection": true}, {"deletion_protection": false}, {})
	protection_kept.deny == {testing.failure(_id, resource, ["deletion_protection"], _message("deletion_protection"))} with input as testing.document([resource])
}

test_fails_where_the_last_snapshot_is_given_up if {
	resource := _updated({"skip_final_snapshot": false}, {"skip_final_snapshot": true}, {})
	protection_kept.deny == {testing.failure(_id, resource, ["skip_final_snapshot"], _message("skip_final_snapshot"))} with input as testing.document([resource])
}

test_passes_where_it_stays_on if {
	resource := _updated({"deletion_protection": true}, {"deletion_protection": true}, {})
	protection_kept.deny == set() with input as testing.document([resource])
}

test_passes_where_it_never_was_on if {
	resource := _updated({"deletion_protection": false}, {"deletion_protection": false}, {})
	protection_kept.deny == set() with input as testing.document([resource])
}

test_passes_where_a_flag_is_left_out if {
	resource := _updated({"skip_final_snapshot": false}, {}, {})
	protection_kept.deny == set() with input as testing.document([resource])
}

test_undetermined_where_it_is_decided_at_apply if {
	resource := _updated({"deletion_protection": true}, {}, {"deletion_protection": true})
	protection_kept.deny == {testing.doubt(_id, resource, ["deletion_protection"], _message("deletion_protection"))} with input as testing.document([resource])
}

_id := "general.destruction.protection_kept"

_message(name) := sprintf("%s becomes {value}, so that nothing stops a deletion any more: leave it as it is", [name])

_updated(before, values, unknown) := object.union(
	testing.unknown(testing.resource("aws_db_instance", "a", values), unknown),
	{"actions": ["update"], "before": before},
)
