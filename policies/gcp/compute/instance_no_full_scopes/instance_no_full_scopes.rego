# METADATA
# title: The default service account is not let loose on all services
# description: The default account is often an editor; with the scope for everything, whoever gets into the machine has the project.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/access/service-accounts#default_service_account
# custom:
#   severity: high
#   resource_types:
#     - google_compute_instance
#     - google_compute_instance_from_template
#     - google_compute_instance_template
#     - google_compute_region_instance_template
#   aliases: {checkov: [CKV_GCP_31], kics: [bc280331-27b9-4acb-a010-018e8098aa5d]}
#   remediation:
#     safe: false
#     summary: Make a service account for the machine, or leave only the scopes it needs.
package policies.gcp.compute.instance_no_full_scopes

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
		is.holds_match(account, ["scopes"], `(^|/)cloud-platform$`),
		is.negated(gcp_compute.is_node(machine)),
	])
	f := finding.unless(is.negated(lax), rego.metadata.chain(), account, ["scopes"], "the scopes are {value} and the account is the default one: name an account of its own, or fewer scopes")
}

_types := {
	"google_compute_instance",
	"google_compute_instance_from_template",
	"google_compute_instance_template",
	"google_compute_region_instance_template",
}
