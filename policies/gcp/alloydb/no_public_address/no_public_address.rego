# METADATA
# title: AlloyDB instances have no public address
# description: A public address puts the database within reach of everyone who finds a password or a flaw.
# related_resources:
#   - ref: https://cloud.google.com/alloydb/docs/connect-public-ip
# custom:
#   severity: medium
#   resource_types: [google_alloydb_instance]
#   remediation:
#     safe: false
#     summary: Leave enable_public_ip out and connect from the network.
package policies.gcp.alloydb.no_public_address

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["network_config", 0, "enable_public_ip"]

deny contains f if {
	some instance in tf.resources("google_alloydb_instance")
	test := is.equals_or(instance, _path, false, false)
	f := finding.unless(test, rego.metadata.chain(), instance, _path, "enable_public_ip is {value}: set it to false")
}
