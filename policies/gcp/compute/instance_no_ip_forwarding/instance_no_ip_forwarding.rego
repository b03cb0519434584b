# METADATA
# title: Compute Engine machines do not pass on packets of others
# description: A machine that forwards can take the place of a router, and hide where traffic comes from.
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/using-routes#canipforward
# custom:
#   severity: low
#   resource_types:
#     - google_compute_instance
#     - google_compute_instance_from_template
#     - google_compute_instance_template
#     - google_compute_region_instance_template
#   aliases: {checkov: [CKV_GCP_36], trivy: [GCP-0043], kics: [f34c0c25-47b4-41eb-9c79-249b4dd47b89]}
#   remediation:
#     safe: false
#     summary: Set can_ip_forward to false, unless the machine is a router or firewall on purpose.
package policies.gcp.compute.instance_no_ip_forwarding

import data.lib.finding
import data.lib.gcp_compute
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"google_compute_instance", "google_compute_instance_from_template", "google_compute_instance_template", "google_compute_region_instance_template"}
	some machine in tf.resources(type)
	test := is.any_of([is.equals_or(machine, ["can_ip_forward"], false, false), gcp_compute.is_node(machine)])
	f := finding.unless(test, rego.metadata.chain(), machine, ["can_ip_forward"], "can_ip_forward is {value}: set it to false unless the machine is a router")
}
