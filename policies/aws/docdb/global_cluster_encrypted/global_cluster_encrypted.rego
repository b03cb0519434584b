# METADATA
# title: Global document databases are encrypted at rest
# description: All clusters of a global database are as encrypted as it is, in every region.
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html
# custom:
#   severity: high
#   resource_types: [aws_docdb_global_cluster]
#   aliases: {checkov: [CKV_AWS_292]}
#   remediation:
#     safe: false
#     summary: Set storage_encrypted to true; the global database is made anew.
package policies.aws.docdb.global_cluster_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "storage_encrypted is {value}: set it to true"

_path := ["storage_encrypted"]

# What is made of a cluster is as encrypted as that, and the cluster is judged itself.
deny contains f if {
	some database in tf.resources("aws_docdb_global_cluster")
	test := is.any_of([is.equals_or(database, _path, true, false), is.written(database, ["source_db_cluster_identifier"])])
	f := finding.unless(test, rego.metadata.chain(), database, _path, _message)
}
