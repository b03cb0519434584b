# METADATA
# title: EMR clusters encrypt objects with KMS
# description: >-
#   With a key in KMS, reading the results also needs leave to use the key, and its use is seen in the trail.
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html
# custom:
#   severity: low
#   resource_types: [aws_emr_security_configuration]
#   implied_by: [aws.emr.at_rest_encrypted]
#   aliases: {checkov: [CKV_AWS_171]}
#   remediation:
#     safe: false
#     summary: >-
#       Set EncryptionMode to SSE-KMS in S3EncryptionConfiguration; the configuration is made anew, and the clusters
#       that use it as well.
package policies.aws.emr.s3_kms_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "EncryptionMode is not SSE-KMS: set it, with a key in KMS"

deny contains f if {
	some configuration in tf.resources("aws_emr_security_configuration")
	some document in tf.documents(configuration, ["configuration"])
	f := finding.unless(is.one_of(document, ["EncryptionConfiguration", "AtRestEncryptionConfiguration", "S3EncryptionConfiguration", "EncryptionMode"], {"SSE-KMS", "CSE-KMS"}), rego.metadata.chain(), configuration, ["configuration"], _message)
}
