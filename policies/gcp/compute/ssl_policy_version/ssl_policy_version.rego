# METADATA
# title: Google Cloud load balancers speak TLS 1.2 or newer
# description: TLS 1.0 and 1.1 have flaws that let someone on the way read along.
# related_resources:
#   - ref: https://cloud.google.com/load-balancing/docs/ssl-policies-concepts
# custom:
#   severity: medium
#   resource_types: [google_compute_region_ssl_policy, google_compute_ssl_policy]
#   aliases: {checkov: [CKV_GCP_4], trivy: [GCP-0039], kics: [14a457f0-473d-4d1d-9e37-6d99b355b336]}
#   remediation:
#     safe: false
#     summary: Set min_tls_version to TLS_1_2; the oldest clients lose the connection.
package policies.gcp.compute.ssl_policy_version

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"google_compute_ssl_policy", "google_compute_region_ssl_policy"}
	some policy in tf.resources(type)
	test := is.equals_given(policy, ["min_tls_version"], {"TLS_1_2", "TLS_1_3"}, "TLS_1_0")
	f := finding.unless(test, rego.metadata.chain(), policy, ["min_tls_version"], "min_tls_version is {value} (TLS_1_0 where nobody writes it): set it to \"TLS_1_2\"")
}
