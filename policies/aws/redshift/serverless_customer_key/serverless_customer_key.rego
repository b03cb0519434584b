# METADATA
# title: Serverless warehouses are encrypted with a key of their own
# description: >-
#   With a customer key the use of the warehouse and its snapshots can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-workgroups-and-namespaces-rotate-kms-key.html
# custom:
#   severity: low
#   resource_types: [aws_redshiftserverless_namespace]
#   aliases: {checkov: [CKV_AWS_282]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id; AWS encrypts the namespace anew.
package policies.aws.redshift.serverless_customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: name a customer key"

_path := ["kms_key_id"]

deny contains f if {
	some namespace in tf.resources("aws_redshiftserverless_namespace")
	test := is.written(namespace, _path)
	f := finding.unless(test, rego.metadata.chain(), namespace, _path, _message)
}
