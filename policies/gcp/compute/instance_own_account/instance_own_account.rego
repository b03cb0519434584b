# METADATA
# title: Compute Engine machines have a service account of their own
# description: The default account is shared by everything in the project and is often an editor of it.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/access/service-accounts#default_service_account
# custom:
#   severity: medium
#   resource_types:
#     - google_compute_instance
#     - google_compute_instance_from_template
#     - google_compute_instance_template
#     - google_compute_region_instance_template
#   aliases: {checkov: [CKV_GCP_30], trivy: [GCP-0044], kics: [3cb4af0b-056d-4fb1-8b95-fdc4593625ff]}
#   remediation:
#     safe: false
#     summary: Make a service account for the machine with the roles it needs, and name it in service_account.
package policies.gcp.compute.instance_own_account

import data.lib.finding
import data.lib.gcp_compute
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some machine in tf.resources(type)
	some account in tf.written_blocks(machine, ["service_account"])
	lax := is.all_of([
		gcp_compute.runs_as_default(machine, account),
		is.negated(gcp_compute.is_node(machine)),
	])
	f := finding.unless(is.negated(lax), rego.metadata.chain(), account, ["email"], "the machine runs as the default service account ({value}): give it an account of its own")
}

_types := {
	"google_compute_instance",
	"google_compute_instance_from_template",
	"google_compute_instance_template",
	"google_compute_region_instance_template",
}
