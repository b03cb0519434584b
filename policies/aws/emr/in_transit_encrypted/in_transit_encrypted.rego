# METADATA
# title: Nodes of EMR clusters talk over TLS
# description: Nodes send one another the data they work on, readable on the way unless they use TLS.
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html
# custom:
#   severity: medium
#   resource_types: [aws_emr_security_configuration]
#   aliases: {checkov: [CKV_AWS_351], trivy: [AWS-0138]}
#   remediation:
#     safe: false
#     summary: >-
#       Set EnableInTransitEncryption to true and name certificates; the configuration is made anew, and the clusters
#       that use it as well.
package policies.aws.emr.in_transit_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "EnableInTransitEncryption is not true: set it and name certificates"

deny contains f if {
	some configuration in tf.resources("aws_emr_security_configuration")
	some document in tf.documents(configuration, ["configuration"])
	f := finding.unless(is.equals_or(document, ["EncryptionConfiguration", "EnableInTransitEncryption"], true, false), rego.metadata.chain(), configuration, ["configuration"], _message)
}
