# METADATA
# title: Firewalls say where machines may go
# description: Whoever takes a machine sends data out and fetches tools; a list of destinations stops both.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
# custom:
#   severity: low
#   resource_types: [google_compute_firewall]
#   aliases: {trivy: [GCP-0035]}
#   enforcement: advisory
#   remediation:
#     safe: false
#     summary: Name the destination ranges machines need, and deny the rest.
package policies.gcp.compute.firewall_egress_named

import data.lib.finding
import data.lib.gcp_compute
import data.lib.is
import data.lib.tf

deny contains f if {
	some firewall in tf.resources("google_compute_firewall")
	open := is.all_of([
		is.holds_match(firewall, ["destination_ranges"], `^[0-9a-fA-F.:]+/[01]$`),
		gcp_compute.has_block(firewall, ["allow"]),
		is.equals_or(firewall, ["disabled"], false, false),
	])
	f := finding.unless(is.negated(open), rego.metadata.chain(), firewall, ["destination_ranges"], "destination_ranges are {value}: name where machines need to go")
}
