# METADATA
# title: Google Cloud load balancers offer only strong ciphers
# description: With a weak cipher a recorded connection can be read later, when the key of the server leaks.
# related_resources:
#   - ref: https://cloud.google.com/load-balancing/docs/ssl-policies-concepts
# custom:
#   severity: medium
#   resource_types: [google_compute_region_ssl_policy, google_compute_ssl_policy]
#   aliases: {checkov: [CKV_GCP_4]}
#   remediation:
#     safe: false
#     summary: Set the profile to MODERN or RESTRICTED; the oldest clients lose the connection.
package policies.gcp.compute.ssl_policy_ciphers

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"google_compute_region_ssl_policy", "google_compute_ssl_policy"}
	some policy in tf.resources(type)
	test := is.any_of([
		is.one_of(policy, ["profile"], {"FIPS_202205", "MODERN", "RESTRICTED"}),
		is.all_of([is.equals(policy, ["profile"], "CUSTOM"), is.negated(_offers_weak_ones(policy))]),
	])
	f := finding.unless(test, rego.metadata.chain(), policy, ["profile"], "the profile is {value}: use \"MODERN\" or \"RESTRICTED\", or name only strong ciphers")
}

# Without an exchange of fresh keys (ECDHE), whoever gets the key of the server reads everything ever recorded.
_offers_weak_ones(policy) := is.holds_match(policy, ["custom_features"], `^TLS_RSA_|3DES`)
