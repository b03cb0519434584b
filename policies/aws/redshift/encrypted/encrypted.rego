# METADATA
# title: Warehouses are encrypted at rest
# description: Snapshots of a warehouse are only encrypted when the warehouse is.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html
# custom:
#   severity: high
#   resource_types: [aws_redshift_cluster]
#   aliases: {checkov: [CKV_AWS_64], trivy: [AWS-0084], kics: [cfdcabb0-fc06-427c-865b-c59f13e898ce]}
#   remediation:
#     safe: false
#     summary: Set encrypted to true; AWS moves the data to a new cluster, which is read-only meanwhile.
package policies.aws.redshift.encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "encrypted is {value}: set it to true"

_path := ["encrypted"]

# Providers have it as a text or as a truth value.
_on := {true, "true"}

# Providers before 6 do not encrypt what nobody asks to encrypt.
deny contains f if {
	some cluster in tf.resources("aws_redshift_cluster")
	test := is.one_of(cluster, _path, _on)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
