# METADATA
# title: MemoryDB clusters say who may do what
# description: The list open-access lets everybody who reaches the port do everything, without a password.
# related_resources:
#   - ref: https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html
# custom:
#   severity: high
#   resource_types: [aws_memorydb_cluster]
#   remediation:
#     safe: false
#     summary: Make an aws_memorydb_acl with users and name it in acl_name.
package policies.aws.memorydb.access_limited

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "{value} lets everybody do everything: name a list of users"

_path := ["acl_name"]

deny contains f if {
	some cluster in tf.resources("aws_memorydb_cluster")
	test := is.negated(is.equals(cluster, _path, "open-access"))
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
