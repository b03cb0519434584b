# METADATA
# title: Firewalls say who may come in
# description: What everybody may reach is attacked by everybody; behind a load balancer only its ranges need to come in.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
# custom:
#   severity: low
#   resource_types: [google_compute_firewall]
#   aliases: {trivy: [GCP-0027]}
#   implied_by: [gcp.compute.firewall_all_ports_closed, gcp.compute.firewall_ssh_closed, gcp.compute.firewall_rdp_closed, gcp.compute.firewall_databases_closed, gcp.compute.firewall_ftp_closed, gcp.compute.firewall_http_closed, gcp.compute.firewall_mysql_closed, gcp.compute.firewall_remote_control_closed]
#   enforcement: advisory
#   remediation:
#     safe: false
#     summary: Name the source ranges, for instance those of the load balancer and its health checks.
package policies.gcp.compute.firewall_sources_named

import data.lib.finding
import data.lib.gcp_compute
import data.lib.is
import data.lib.tf

deny contains f if {
	some firewall in tf.resources("google_compute_firewall")
	open := is.all_of([
		is.holds_match(firewall, ["source_ranges"], `^[0-9a-fA-F.:]+/[01]$`),
		gcp_compute.has_block(firewall, ["allow"]),
		is.equals_or(firewall, ["disabled"], false, false),
	])
	f := finding.unless(is.negated(open), rego.metadata.chain(), firewall, ["source_ranges"], "source_ranges are {value}: name the addresses that need to come in, or the ranges of the load balancer")
}
