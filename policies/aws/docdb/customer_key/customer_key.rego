# METADATA
# title: Document database clusters are encrypted with a key of their own
# description: >-
#   With a customer key the use of the cluster and its snapshots can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html
# custom:
#   severity: low
#   resource_types: [aws_docdb_cluster]
#   implied_by: [aws.docdb.encrypted]
#   aliases: {checkov: [CKV_AWS_182], trivy: [AWS-0022], kics: [4766d3ea-241c-4ee6-93ff-c380c996bd1a]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id; an existing cluster is replaced, so restore it from a snapshot.
package policies.aws.docdb.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: name a customer key"

_path := ["kms_key_id"]

deny contains f if {
	some cluster in tf.resources("aws_docdb_cluster")
	test := is.written(cluster, _path)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
