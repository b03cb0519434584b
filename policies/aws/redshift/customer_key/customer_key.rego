# METADATA
# title: Warehouses are encrypted with a key of their own
# description: >-
#   With a customer key the use of the warehouse and its snapshots can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html
# custom:
#   severity: low
#   resource_types: [aws_redshift_cluster]
#   implied_by: [aws.redshift.encrypted]
#   aliases: {checkov: [CKV_AWS_142], trivy: [AWS-0084]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id; AWS moves the data to a new cluster, which is read-only meanwhile.
package policies.aws.redshift.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: name a customer key"

_path := ["kms_key_id"]

deny contains f if {
	some cluster in tf.resources("aws_redshift_cluster")
	test := is.written(cluster, _path)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
