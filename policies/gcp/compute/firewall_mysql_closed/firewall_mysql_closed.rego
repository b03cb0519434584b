# METADATA
# title: Firewalls do not open MySQL to the internet
# description: A database on the internet has its password guessed all day.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
# custom:
#   severity: high
#   resource_types: [google_compute_firewall]
#   aliases: {checkov: [CKV_GCP_88], kics: [d0a1b2c3-d4e5-6789-abcd-ef0123456789]}
#   implied_by: [gcp.compute.firewall_all_ports_closed]
#   remediation:
#     safe: false
#     summary: Name the source ranges that need the database, or connect through a proxy.
package policies.gcp.compute.firewall_mysql_closed

import data.lib.finding
import data.lib.gcp
import data.lib.is
import data.lib.tf

deny contains f if {
	some firewall in tf.resources("google_compute_firewall")
	test := is.negated(gcp.admits(firewall, {3306}))
	f := finding.unless(test, rego.metadata.chain(), firewall, ["source_ranges"], "source_ranges are {value} and port 3306 (MySQL) is allowed: name the addresses that need it")
}
