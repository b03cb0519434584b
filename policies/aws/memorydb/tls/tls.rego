# METADATA
# title: MemoryDB clusters only take TLS
# description: Without TLS, data can be read on the way, and no user can be told from another.
# related_resources:
#   - ref: https://docs.aws.amazon.com/memorydb/latest/devguide/in-transit-encryption.html
# custom:
#   severity: high
#   resource_types: [aws_memorydb_cluster]
#   aliases: {checkov: [CKV_AWS_202]}
#   remediation:
#     safe: false
#     summary: Leave tls_enabled out or set it to true; the cluster is made anew.
package policies.aws.memorydb.tls

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "tls_enabled is {value}: set it to true"

_path := ["tls_enabled"]

deny contains f if {
	some cluster in tf.resources("aws_memorydb_cluster")
	test := is.equals_or(cluster, _path, true, true)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
