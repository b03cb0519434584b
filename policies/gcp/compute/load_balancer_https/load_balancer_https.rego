# METADATA
# title: Google Cloud load balancers take HTTPS from the internet
# description: Plain HTTP lets anyone on the way read and change what is sent.
# related_resources:
#   - ref: https://cloud.google.com/load-balancing/docs/https
# custom:
#   severity: medium
#   resource_types: [google_compute_forwarding_rule, google_compute_global_forwarding_rule]
#   aliases: {checkov: [CKV2_GCP_37, CKV2_GCP_38]}
#   remediation:
#     safe: false
#     summary: Lead the rule to a target HTTPS proxy, and keep one for HTTP only to redirect.
package policies.gcp.compute.load_balancer_https

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"google_compute_forwarding_rule", "google_compute_global_forwarding_rule"}
	some rule in tf.resources(type)
	plain := is.all_of([
		is.equals_given(rule, ["load_balancing_scheme"], {"EXTERNAL", "EXTERNAL_MANAGED"}, "EXTERNAL"),
		_leads_to_http(rule),
	])
	f := finding.unless(is.negated(plain), rego.metadata.chain(), rule, ["target"], "{value} takes plain HTTP from the internet: use an HTTPS proxy, and HTTP only to redirect")
}

_leads_to_http(rule) := is.negated(is.any_of([_redirects(proxy) | some proxy in _proxies(rule)])) if {
	count(_proxies(rule)) > 0
} else := is.matches(rule, ["target"], `/targetHttpProxies/`)

_proxies(rule) := array.concat(
	tf.companions(rule, "google_compute_target_http_proxy.target"),
	tf.companions(rule, "google_compute_region_target_http_proxy.target"),
)

# A proxy whose map does nothing but send everybody to HTTPS is as it should be.
_redirects(proxy) := is.any_of([is.equals_or(map, ["default_url_redirect", 0, "https_redirect"], true, false) |
	some key in {"google_compute_url_map.url_map", "google_compute_region_url_map.url_map"}
	some map in tf.companions(proxy, key)
])
