package policies.gcp.gke.labels_test

import data.lib.testing
import data.policies.gcp.gke.labels

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"resource_labels": null}),
		_one({}),
	] {
		labels.deny == {testing.failure("gcp.gke.labels", one, ["resource_labels"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"resource_labels": {"team": "shop"}})
	labels.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"resource_labels": true})
	labels.deny == {testing.doubt("gcp.gke.labels", one, ["resource_labels"], _message)} with input as testing.document([one])
}

_message := "resource_labels are {value}: say whose cluster it is"

_one(values) := testing.resource("google_container_cluster", "apps", values)
