# METADATA
# title: Firewalls do not open SSH to the internet
# description: Anyone may guess passwords and keys on a port that the whole internet reaches.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
# custom:
#   severity: high
#   resource_types: [google_compute_firewall]
#   aliases: {checkov: [CKV_GCP_2], trivy: [GCP-0071], kics: [c4dcdcdf-10dd-4bf4-b4a0-8f6239e6aaa0]}
#   implied_by: [gcp.compute.firewall_all_ports_closed]
#   remediation:
#     safe: false
#     summary: Name the source ranges that need SSH, or connect through Identity-Aware Proxy.
package policies.gcp.compute.firewall_ssh_closed

import data.lib.finding
import data.lib.gcp
import data.lib.is
import data.lib.tf

deny contains f if {
	some firewall in tf.resources("google_compute_firewall")
	test := is.negated(gcp.admits(firewall, {22}))
	f := finding.unless(test, rego.metadata.chain(), firewall, ["source_ranges"], "source_ranges are {value} and port 22 (SSH) is allowed: name the addresses that need it, or use Identity-Aware Proxy")
}
