# METADATA
# title: Transfer servers have a current security policy
# description: The first policies still take weak ciphers and key exchanges.
# related_resources:
#   - ref: https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html
# custom:
#   severity: medium
#   resource_types: [aws_transfer_server]
#   aliases: {checkov: [CKV_AWS_380]}
#   remediation:
#     safe: false
#     summary: Set security_policy_name to one of 2024 or later.
package policies.aws.transfer.security_policy_current

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "security_policy_name is {value}: choose one of 2024 or later"

_path := ["security_policy_name"]

# Who says nothing gets the one of 2018.
deny contains f if {
	some server in tf.resources("aws_transfer_server")
	test := is.matches(server, _path, `^TransferSecurityPolicy-([A-Za-z]+-)*20(2[4-9]|[3-9][0-9])-`)
	f := finding.unless(test, rego.metadata.chain(), server, _path, _message)
}
