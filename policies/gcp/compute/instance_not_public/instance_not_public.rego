# METADATA
# title: Compute Engine machines have no public address
# description: A machine with a public address is scanned within minutes; one firewall rule too many lets everybody in.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/ip-addresses
# custom:
#   severity: medium
#   resource_types:
#     - google_compute_instance
#     - google_compute_instance_from_template
#     - google_compute_instance_template
#     - google_compute_region_instance_template
#   aliases: {checkov: [CKV_GCP_40], trivy: [GCP-0031]}
#   remediation:
#     safe: false
#     summary: Remove access_config; let the machine be reached through a load balancer, and reach out through Cloud NAT.
package policies.gcp.compute.instance_not_public

import data.lib.finding
import data.lib.gcp_compute
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some machine in tf.resources(type)
	some interface in tf.written_blocks(machine, ["network_interface"])
	some way in ["access_config", "ipv6_access_config"]
	test := is.negated(gcp_compute.has_block(interface, [way]))
	f := finding.unless(test, rego.metadata.chain(), interface, [way], "the machine has a public address ({value}): leave the block out and go through a load balancer, Cloud NAT or Identity-Aware Proxy")
}

_types := {
	"google_compute_instance",
	"google_compute_instance_from_template",
	"google_compute_instance_template",
	"google_compute_region_instance_template",
}
