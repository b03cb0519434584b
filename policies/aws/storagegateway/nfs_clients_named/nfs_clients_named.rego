# METADATA
# title: NFS file shares name their clients
# description: >-
#   NFS asks nobody for a password: who is on the list of clients is in.
# related_resources:
#   - ref: https://docs.aws.amazon.com/filegateway/latest/files3/CreatingAnNFSFileShare.html
# custom:
#   severity: medium
#   resource_types: [aws_storagegateway_nfs_file_share]
#   remediation:
#     safe: false
#     summary: Name the networks of the clients in client_list.
package policies.aws.storagegateway.nfs_clients_named

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "client_list holds everybody: name the networks of the clients"

_path := ["client_list"]

deny contains f if {
	some share in tf.resources("aws_storagegateway_nfs_file_share")
	test := is.negated(is.holds_match(share, _path, `^(0\.0\.0\.0|::)(/[01])?$|/0$`))
	f := finding.unless(test, rego.metadata.chain(), share, _path, _message)
}
