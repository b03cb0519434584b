# METADATA
# title: AlloyDB accepts only encrypted connections
# description: A connection in plain text shows passwords and data to everyone on the way.
# related_resources:
#   - ref: https://cloud.google.com/alloydb/docs/enforce-ssl-encryption-with-auth
# custom:
#   severity: high
#   resource_types: [google_alloydb_instance]
#   remediation:
#     safe: false
#     summary: Leave ssl_mode out or set it to ENCRYPTED_ONLY.
package policies.gcp.alloydb.tls_required

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["client_connection_config", 0, "ssl_config", 0, "ssl_mode"]

deny contains f if {
	some instance in tf.resources("google_alloydb_instance")
	test := is.equals_or(instance, _path, "ENCRYPTED_ONLY", "ENCRYPTED_ONLY")
	f := finding.unless(test, rego.metadata.chain(), instance, _path, "ssl_mode is {value}: set it to \"ENCRYPTED_ONLY\"")
}
