# METADATA
# title: Document database clusters are encrypted at rest
# description: Backups, snapshots and replicas of a cluster are only encrypted when the cluster is.
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html
# custom:
#   severity: high
#   resource_types: [aws_docdb_cluster]
#   aliases: {checkov: [CKV_AWS_74], trivy: [AWS-0021], kics: [bc1f9009-84a0-490f-ae09-3e0ea6d74ad6]}
#   remediation:
#     safe: false
#     summary: >-
#       Set storage_encrypted to true; an existing cluster is replaced, so restore it from an encrypted snapshot.
package policies.aws.docdb.encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "storage_encrypted is {value}: set it to true"

_path := ["storage_encrypted"]

deny contains f if {
	some cluster in tf.resources("aws_docdb_cluster")
	test := is.equals(cluster, _path, true)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
