# METADATA
# title: SMB file shares let no guests in
# description: With guest access one password, known to all, opens the share to everybody on the network.
# related_resources:
#   - ref: https://docs.aws.amazon.com/filegateway/latest/files3/CreatingAnSMBFileShare.html
# custom:
#   severity: medium
#   resource_types: [aws_storagegateway_smb_file_share]
#   remediation:
#     safe: false
#     summary: Set authentication to ActiveDirectory; the share is made anew.
package policies.aws.storagegateway.smb_no_guests

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "authentication is {value}: set it to ActiveDirectory"

_path := ["authentication"]

# Who says nothing gets Active Directory.
deny contains f if {
	some share in tf.resources("aws_storagegateway_smb_file_share")
	test := is.negated(is.equals(share, _path, "GuestAccess"))
	f := finding.unless(test, rego.metadata.chain(), share, _path, _message)
}
