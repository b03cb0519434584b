# METADATA
# title: Document database clusters cannot be deleted by mistake
# description: A destroy or a replacement takes the cluster with it; with deletion protection it is refused.
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/db-cluster-delete.html
# custom:
#   severity: medium
#   resource_types: [aws_docdb_cluster]
#   remediation:
#     safe: true
#     summary: Set deletion_protection to true; lift it in a change of its own before the cluster goes.
package policies.aws.docdb.deletion_protection

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "deletion_protection is {value}: set it to true"

_path := ["deletion_protection"]

deny contains f if {
	some cluster in tf.resources("aws_docdb_cluster")
	test := is.equals(cluster, _path, true)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
