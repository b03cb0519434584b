# METADATA
# title: Firewalls log what they decide
# description: Without the log nobody sees who tried, nor which rule let them in.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewall-rules-logging
# custom:
#   severity: low
#   resource_types: [google_compute_firewall]
#   remediation:
#     safe: true
#     summary: Add log_config with metadata INCLUDE_ALL_METADATA.
package policies.gcp.compute.firewall_logged

import data.lib.finding
import data.lib.gcp_compute
import data.lib.is
import data.lib.tf

deny contains f if {
	some firewall in tf.resources("google_compute_firewall")
	test := is.any_of([
		gcp_compute.has_block(firewall, ["log_config"]),
		is.equals_or(firewall, ["enable_logging"], true, false),
		is.equals_or(firewall, ["disabled"], true, false),
	])
	f := finding.unless(test, rego.metadata.chain(), firewall, ["log_config"], "{address} keeps no log: add log_config")
}
