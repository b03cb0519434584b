# METADATA
# title: EMR clusters encrypt their disks
# description: >-
#   Clusters copy data to the disks of their nodes, readable unless the security configuration says otherwise.
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html
# custom:
#   severity: medium
#   resource_types: [aws_emr_security_configuration]
#   implied_by: [aws.emr.at_rest_encrypted]
#   aliases: {checkov: [CKV_AWS_349], trivy: [AWS-0139]}
#   remediation:
#     safe: false
#     summary: >-
#       Add LocalDiskEncryptionConfiguration; the configuration is made anew, and the clusters that use it as well.
package policies.aws.emr.local_disks_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "there is no LocalDiskEncryptionConfiguration: add one"

deny contains f if {
	some configuration in tf.resources("aws_emr_security_configuration")
	some document in tf.documents(configuration, ["configuration"])
	f := finding.unless(is.present(document, ["EncryptionConfiguration", "AtRestEncryptionConfiguration", "LocalDiskEncryptionConfiguration"]), rego.metadata.chain(), configuration, ["configuration"], _message)
}
