# METADATA
# title: Firewalls do not open plain HTTP to machines
# description: Whoever is on the way reads and changes what is sent; a load balancer would take HTTPS.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
# custom:
#   severity: low
#   resource_types: [google_compute_firewall]
#   aliases: {checkov: [CKV_GCP_106]}
#   implied_by: [gcp.compute.firewall_all_ports_closed]
#   remediation:
#     safe: false
#     summary: Put a load balancer with HTTPS in front and admit only its ranges.
package policies.gcp.compute.firewall_http_closed

import data.lib.finding
import data.lib.gcp
import data.lib.is
import data.lib.tf

deny contains f if {
	some firewall in tf.resources("google_compute_firewall")
	test := is.negated(gcp.admits(firewall, {80}))
	f := finding.unless(test, rego.metadata.chain(), firewall, ["source_ranges"], "source_ranges are {value} and port 80 (HTTP) is allowed: name the addresses that need it")
}
