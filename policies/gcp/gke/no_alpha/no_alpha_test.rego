package policies.gcp.gke.no_alpha_test

import data.lib.testing
import data.policies.gcp.gke.no_alpha

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"enable_kubernetes_alpha": true})
	no_alpha.deny == {testing.failure("gcp.gke.no_alpha", one, ["enable_kubernetes_alpha"], _message)} with input as testing.document([one])
}

test_passes_where_the_value_is_right if {
	one := _one({"enable_kubernetes_alpha": false})
	no_alpha.deny == set() with input as testing.document([one])
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"enable_kubernetes_alpha": null}),
		_one({}),
	] {
		no_alpha.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"enable_kubernetes_alpha": true})
	no_alpha.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"enable_kubernetes_alpha": true})
	no_alpha.deny == {testing.doubt("gcp.gke.no_alpha", one, ["enable_kubernetes_alpha"], _message)} with input as testing.document([one])
}

_message := "enable_kubernetes_alpha is {value}: leave it out"

_one(values) := testing.resource("google_container_cluster", "apps", values)
