# METADATA
# title: EMR clusters encrypt at rest
# description: >-
#   Clusters copy data to their disks and results to S3, readable unless the security configuration says otherwise.
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html
# custom:
#   severity: medium
#   resource_types: [aws_emr_security_configuration]
#   aliases: {trivy: [AWS-0137]}
#   remediation:
#     safe: false
#     summary: >-
#       Set EnableAtRestEncryption to true and say how; the configuration is made anew, and the clusters that use it
#       as well.
package policies.aws.emr.at_rest_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "EnableAtRestEncryption is not true: set it and say how"

deny contains f if {
	some configuration in tf.resources("aws_emr_security_configuration")
	some document in tf.documents(configuration, ["configuration"])
	f := finding.unless(is.equals_or(document, ["EncryptionConfiguration", "EnableAtRestEncryption"], true, false), rego.metadata.chain(), configuration, ["configuration"], _message)
}
