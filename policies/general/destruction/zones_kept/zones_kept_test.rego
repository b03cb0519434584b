package policies.general.destruction.zones_kept_test

import data.lib.testing
import data.policies.general.destruction.zones_kept

test_fails_where_it_goes if {
	resource := _planned({"actions": ["delete"]})
	zones_kept.deny == {testing.failure(_id, resource, [], _message("destroyed"))} with input as testing.document([resource])
}

test_fails_where_it_is_replaced if {
	resource := _planned({"actions": ["delete", "create"]})
	zones_kept.deny == {testing.failure(_id, resource, [], _message("replaced"))} with input as testing.document([resource])
}

test_passes_where_it_is_only_changed if {
	zones_kept.deny == set() with input as testing.document([_planned({"actions": ["update"]})])
}

test_passes_where_the_evidence_is_no_plan if {
	zones_kept.deny == set() with input as testing.document([_planned({})])
}

_id := "general.destruction.zones_kept"

_message(verb) := sprintf("the zone is %s: its name servers and records go with it", [verb])

_planned(fields) := object.union(testing.resource("aws_route53_zone", "shop", {}), fields)
