package policies.gcp.compute.load_balancer_https_test

import data.lib.testing
import data.policies.gcp.compute.load_balancer_https

test_fails_where_http_is_taken if {
	every one in [
		_one({"target": "https://www.googleapis.com/compute/v1/projects/acme/global/targetHttpProxies/shop"}),
		_one({"target": "https://www.googleapis.com/compute/v1/projects/acme/global/targetHttpProxies/shop", "load_balancing_scheme": "EXTERNAL_MANAGED"}),
		testing.resource("google_compute_forwarding_rule", "shop", {"target": "https://www.googleapis.com/compute/v1/projects/acme/global/targetHttpProxies/shop"}),
	] {
		load_balancer_https.deny == {testing.failure("gcp.compute.load_balancer_https", one, ["target"], _message)} with input as testing.document([one])
	}
}

test_passes_where_https_is_taken if {
	every one in [
		_one({"target": "https://www.googleapis.com/compute/v1/projects/acme/global/targetHttpsProxies/shop"}),
		_one({"target": "https://www.googleapis.com/compute/v1/projects/acme/global/targetSslProxies/shop"}),
	] {
		load_balancer_https.deny == set() with input as testing.document([one])
	}
}

test_passes_where_the_balancer_is_inside if {
	one := _one({"target": "https://www.googleapis.com/compute/v1/projects/acme/global/targetHttpProxies/shop", "load_balancing_scheme": "INTERNAL_MANAGED"})
	load_balancer_https.deny == set() with input as testing.document([one])
}

test_a_proxy_that_is_made_at_apply if {
	one := testing.unknown(_one({}), {"target": true})
	proxy := testing.resource("google_compute_target_http_proxy", "shop", {})
	every redirect, made in {
		false: {testing.failure("gcp.compute.load_balancer_https", one, ["target"], _message)},
		true: set(),
	} {
		map := testing.resource("google_compute_url_map", "shop", {"default_url_redirect": [{"https_redirect": redirect}]})
		relations := {
			"google_compute_global_forwarding_rule": {one.address: {"google_compute_target_http_proxy.target": [proxy.address]}},
			"google_compute_target_http_proxy": {proxy.address: {"google_compute_url_map.url_map": [map.address]}},
		}
		load_balancer_https.deny == made with input as object.union(testing.document([one, proxy, map]), {"relations": relations})
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"target": true})
	load_balancer_https.deny == {testing.doubt("gcp.compute.load_balancer_https", one, ["target"], _message)} with input as testing.document([one])
}

_message := "{value} takes plain HTTP from the internet: use an HTTPS proxy, and HTTP only to redirect"

_one(values) := testing.resource("google_compute_global_forwarding_rule", "shop", values)
