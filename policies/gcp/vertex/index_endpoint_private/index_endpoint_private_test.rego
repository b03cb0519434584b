package policies.gcp.vertex.index_endpoint_private_test

import data.lib.testing
import data.policies.gcp.vertex.index_endpoint_private

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"public_endpoint_enabled": true})
	index_endpoint_private.deny == {testing.failure("gcp.vertex.index_endpoint_private", one, ["public_endpoint_enabled"], _message)} with input as testing.document([one])
}

test_passes_where_the_value_is_right if {
	one := _one({"public_endpoint_enabled": false})
	index_endpoint_private.deny == set() with input as testing.document([one])
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"public_endpoint_enabled": null}),
		_one({}),
	] {
		index_endpoint_private.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"public_endpoint_enabled": true})
	index_endpoint_private.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"public_endpoint_enabled": true})
	index_endpoint_private.deny == {testing.doubt("gcp.vertex.index_endpoint_private", one, ["public_endpoint_enabled"], _message)} with input as testing.document([one])
}

_message := "public_endpoint_enabled is {value}: set it to false"

_one(values) := testing.resource("google_vertex_ai_index_endpoint", "shop", values)
