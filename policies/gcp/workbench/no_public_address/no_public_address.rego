# METADATA
# title: Workbench instances have no public address
# description: A notebook runs any code with the rights of its account; it should not be on the internet.
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/workbench/instances/create
# custom:
#   severity: medium
#   resource_types: [google_workbench_instance]
#   aliases: {checkov: [CKV2_GCP_28]}
#   remediation:
#     safe: false
#     summary: Set disable_public_ip to true and reach the instance through its proxy.
package policies.gcp.workbench.no_public_address

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["gce_setup", 0, "disable_public_ip"]

deny contains f if {
	some instance in tf.resources("google_workbench_instance")
	test := is.equals_or(instance, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), instance, _path, "disable_public_ip is {value}: set it to true")
}
