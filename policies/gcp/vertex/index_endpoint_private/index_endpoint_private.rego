# METADATA
# title: Vertex AI index endpoints are reached from inside
# description: An index on the internet can be asked, and copied, by whoever gets a token.
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/vector-search/deploy-index-public
# custom:
#   severity: medium
#   resource_types: [google_vertex_ai_index_endpoint]
#   aliases: {checkov: [CKV2_GCP_34]}
#   remediation:
#     safe: false
#     summary: Leave public_endpoint_enabled out and name a network.
package policies.gcp.vertex.index_endpoint_private

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some endpoint in tf.resources("google_vertex_ai_index_endpoint")
	test := is.equals_or(endpoint, ["public_endpoint_enabled"], false, false)
	f := finding.unless(test, rego.metadata.chain(), endpoint, ["public_endpoint_enabled"], "public_endpoint_enabled is {value}: set it to false")
}
