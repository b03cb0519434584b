# METADATA
# title: Firewalls do not open all ports to the internet
# description: Everything that listens on a machine faces strangers, also what nobody thought of.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
# custom:
#   severity: critical
#   resource_types: [google_compute_firewall]
#   aliases: {checkov: [CKV2_GCP_12]}
#   remediation:
#     safe: false
#     summary: Allow only the ports that the service needs, from the addresses that need them.
package policies.gcp.compute.firewall_all_ports_closed

import data.lib.finding
import data.lib.gcp
import data.lib.is
import data.lib.tf

deny contains f if {
	some firewall in tf.resources("google_compute_firewall")
	test := is.negated(gcp.admits_all(firewall))
	f := finding.unless(test, rego.metadata.chain(), firewall, ["source_ranges"], "source_ranges are {value} and all ports are allowed: name the ports and the addresses that need them")
}
