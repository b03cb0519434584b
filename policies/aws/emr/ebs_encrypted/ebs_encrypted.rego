# METADATA
# title: EMR clusters encrypt their root disks with KMS
# description: Without EnableEbsEncryption the root disk of a node, with its logs and its copies of data, is left out.
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html
# custom:
#   severity: low
#   resource_types: [aws_emr_security_configuration]
#   implied_by: [aws.emr.local_disks_encrypted]
#   aliases: {checkov: [CKV_AWS_350]}
#   remediation:
#     safe: false
#     summary: >-
#       Set EnableEbsEncryption to true in LocalDiskEncryptionConfiguration, with a key in KMS; the configuration is
#       made anew, and the clusters that use it as well.
package policies.aws.emr.ebs_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "EnableEbsEncryption is not true: set it, with a key in KMS"

deny contains f if {
	some configuration in tf.resources("aws_emr_security_configuration")
	some document in tf.documents(configuration, ["configuration"])
	f := finding.unless(is.equals_or(document, ["EncryptionConfiguration", "AtRestEncryptionConfiguration", "LocalDiskEncryptionConfiguration", "EnableEbsEncryption"], true, false), rego.metadata.chain(), configuration, ["configuration"], _message)
}
