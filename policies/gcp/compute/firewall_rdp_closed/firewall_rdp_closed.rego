# METADATA
# title: Firewalls do not open RDP to the internet
# description: Open remote desktops are the usual way in for ransomware.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
# custom:
#   severity: high
#   resource_types: [google_compute_firewall]
#   aliases: {checkov: [CKV_GCP_3], trivy: [GCP-0070], kics: [678fd659-96f2-454a-a2a0-c2571f83a4a3]}
#   implied_by: [gcp.compute.firewall_all_ports_closed]
#   remediation:
#     safe: false
#     summary: Name the source ranges that need RDP, or connect through Identity-Aware Proxy.
package policies.gcp.compute.firewall_rdp_closed

import data.lib.finding
import data.lib.gcp
import data.lib.is
import data.lib.tf

deny contains f if {
	some firewall in tf.resources("google_compute_firewall")
	test := is.negated(gcp.admits(firewall, {3389}))
	f := finding.unless(test, rego.metadata.chain(), firewall, ["source_ranges"], "source_ranges are {value} and port 3389 (RDP) is allowed: name the addresses that need it, or use Identity-Aware Proxy")
}
