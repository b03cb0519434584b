# METADATA
# title: Vertex AI endpoints are reached from inside
# description: A model on the internet can be asked, and copied, by whoever gets a token.
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/predictions/choose-endpoint-type
# custom:
#   severity: medium
#   resource_types: [google_vertex_ai_endpoint]
#   aliases: {checkov: [CKV2_GCP_33]}
#   remediation:
#     safe: false
#     summary: Name a network in network, or set private_service_connect_config.
package policies.gcp.vertex.endpoint_private

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some endpoint in tf.resources("google_vertex_ai_endpoint")
	test := is.any_of([
		is.present(endpoint, ["network"]),
		is.equals_or(endpoint, ["private_service_connect_config", 0, "enable_private_service_connect"], true, false),
	])
	f := finding.unless(test, rego.metadata.chain(), endpoint, ["network"], "{address} is reached over the internet: name a network, or connect privately")
}
