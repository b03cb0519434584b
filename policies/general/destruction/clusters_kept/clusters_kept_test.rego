package policies.general.destruction.clusters_kept_test

import data.lib.testing
import data.policies.general.destruction.clusters_kept

test_fails_where_it_goes if {
	resource := _planned({"actions": ["delete"]})
	clusters_kept.deny == {testing.failure(_id, resource, [], _message("destroyed"))} with input as testing.document([resource])
}

test_fails_where_it_is_replaced if {
	resource := _planned({"actions": ["delete", "create"]})
	clusters_kept.deny == {testing.failure(_id, resource, [], _message("replaced"))} with input as testing.document([resource])
}

test_passes_where_it_is_only_changed if {
	clusters_kept.deny == set() with input as testing.document([_planned({"actions": ["update"]})])
}

test_passes_where_the_evidence_is_no_plan if {
	clusters_kept.deny == set() with input as testing.document([_planned({})])
}

_id := "general.destruction.clusters_kept"

_message(verb) := sprintf("the cluster is %s with the workloads in it: move them first", [verb])

_planned(fields) := object.union(testing.resource("google_container_cluster", "shop", {}), fields)
