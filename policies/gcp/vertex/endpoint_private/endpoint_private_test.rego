package policies.gcp.vertex.endpoint_private_test

import data.lib.testing
import data.policies.gcp.vertex.endpoint_private

test_fails_where_everybody_reaches_it if {
	every one in [
		_one({}),
		_one({"private_service_connect_config": [{"enable_private_service_connect": false}]}),
	] {
		endpoint_private.deny == {testing.failure("gcp.vertex.endpoint_private", one, ["network"], _message)} with input as testing.document([one])
	}
}

test_passes_where_it_is_private if {
	every one in [
		_one({"network": "projects/1/global/networks/backbone"}),
		_one({"private_service_connect_config": [{"enable_private_service_connect": true}]}),
	] {
		endpoint_private.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"network": true})
	endpoint_private.deny == {testing.doubt("gcp.vertex.endpoint_private", one, ["network"], _message)} with input as testing.document([one])
}

_message := "{address} is reached over the internet: name a network, or connect privately"

_one(values) := testing.resource("google_vertex_ai_endpoint", "shop", values)
