# METADATA
# title: Firewalls do not open databases to the internet
# description: Databases and caches are found within minutes, and many ask for no password at all.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
# custom:
#   severity: high
#   resource_types: [google_compute_firewall]
#   implied_by: [gcp.compute.firewall_all_ports_closed]
#   remediation:
#     safe: false
#     summary: Name the source ranges that need the database, or connect through a proxy.
package policies.gcp.compute.firewall_databases_closed

import data.lib.finding
import data.lib.gcp
import data.lib.is
import data.lib.tf

deny contains f if {
	some firewall in tf.resources("google_compute_firewall")
	test := is.negated(gcp.admits(firewall, {5432, 1433, 27017, 1434, 1521, 5984, 6379, 7000, 7001, 7199, 9042, 9160, 9200, 9300, 11211, 26257, 27018, 27019, 50000}))
	f := finding.unless(test, rego.metadata.chain(), firewall, ["source_ranges"], "source_ranges are {value} and a port of databases is allowed: name the addresses that need it")
}
