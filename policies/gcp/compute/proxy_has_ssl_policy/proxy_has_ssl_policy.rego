# METADATA
# title: Google Cloud load balancers have an SSL policy
# description: Without a policy a load balancer speaks TLS 1.0 with weak ciphers.
# related_resources:
#   - ref: https://cloud.google.com/load-balancing/docs/use-ssl-policies
# custom:
#   severity: medium
#   resource_types: [google_compute_region_target_https_proxy, google_compute_target_https_proxy, google_compute_target_ssl_proxy]
#   remediation:
#     safe: false
#     summary: Name a google_compute_ssl_policy with TLS_1_2 and the profile MODERN in ssl_policy.
package policies.gcp.compute.proxy_has_ssl_policy

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"google_compute_target_https_proxy", "google_compute_region_target_https_proxy", "google_compute_target_ssl_proxy"}
	some proxy in tf.resources(type)
	test := is.written(proxy, ["ssl_policy"])
	f := finding.unless(test, rego.metadata.chain(), proxy, ["ssl_policy"], "ssl_policy is {value}: name one with TLS 1.2")
}
