# METADATA
# title: Firewalls do not open remote control to the internet
# description: Telnet, file shares, remote desktops and the interfaces of Docker and Kubernetes give whoever gets in the whole machine.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
# custom:
#   severity: high
#   resource_types: [google_compute_firewall]
#   implied_by: [gcp.compute.firewall_all_ports_closed]
#   remediation:
#     safe: false
#     summary: Name the source ranges that need it, or connect through Identity-Aware Proxy.
package policies.gcp.compute.firewall_remote_control_closed

import data.lib.finding
import data.lib.gcp
import data.lib.is
import data.lib.tf

deny contains f if {
	some firewall in tf.resources("google_compute_firewall")
	test := is.negated(gcp.admits(firewall, {23, 445, 5900, 135, 137, 138, 139, 512, 513, 514, 2375, 2376, 2379, 2380, 5901, 5985, 5986, 6443, 10250, 10255}))
	f := finding.unless(test, rego.metadata.chain(), firewall, ["source_ranges"], "source_ranges are {value} and a port for remote control is allowed: name the addresses that need it")
}
