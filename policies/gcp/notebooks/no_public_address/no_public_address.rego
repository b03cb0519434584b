# METADATA
# title: Vertex AI notebooks have no public address
# description: A notebook runs any code with the rights of its account; it should not be on the internet.
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/workbench/user-managed/create-new
# custom:
#   severity: medium
#   resource_types: [google_notebooks_instance]
#   aliases: {checkov: [CKV_GCP_89]}
#   remediation:
#     safe: false
#     summary: Set no_public_ip to true and reach the notebook through its proxy.
package policies.gcp.notebooks.no_public_address

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_notebooks_instance")
	test := is.equals_or(instance, ["no_public_ip"], true, false)
	f := finding.unless(test, rego.metadata.chain(), instance, ["no_public_ip"], "no_public_ip is {value}: set it to true")
}
