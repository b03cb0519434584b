# METADATA
# title: Transfer servers do not take plain FTP
# description: FTP sends passwords and files in the clear.
# related_resources:
#   - ref: https://docs.aws.amazon.com/transfer/latest/userguide/create-server-ftp.html
# custom:
#   severity: high
#   resource_types: [aws_transfer_server]
#   aliases: {checkov: [CKV_AWS_357]}
#   remediation:
#     safe: false
#     summary: Remove FTP from protocols once clients use SFTP or FTPS.
package policies.aws.transfer.no_plain_ftp

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "protocols holds FTP: use SFTP or FTPS"

_path := ["protocols"]

# Who says nothing gets SFTP.
deny contains f if {
	some server in tf.resources("aws_transfer_server")
	test := is.any_of([is.negated(is.written(server, _path)), is.negated(is.holds_any(server, _path, {"FTP"}))])
	f := finding.unless(test, rego.metadata.chain(), server, _path, _message)
}
