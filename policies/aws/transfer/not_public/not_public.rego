# METADATA
# title: Transfer servers stand in a network
# description: A public endpoint takes logins from everywhere and no security group stands before it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html
# custom:
#   severity: medium
#   resource_types: [aws_transfer_server]
#   aliases: {checkov: [CKV_AWS_164]}
#   remediation:
#     safe: false
#     summary: Set endpoint_type to VPC, with endpoint_details; the address of the server changes.
package policies.aws.transfer.not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "endpoint_type is {value}: set it to VPC"

_path := ["endpoint_type"]

deny contains f if {
	some server in tf.resources("aws_transfer_server")
	test := is.negated(is.equals_or(server, _path, "PUBLIC", "PUBLIC"))
	f := finding.unless(test, rego.metadata.chain(), server, _path, _message)
}
