# METADATA
# title: File shares in S3 are encrypted with a key of their own
# description: With a customer key the use of the files can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/filegateway/latest/files3/encrypt-objects-stored-by-file-gateway-in-amazon-s3.html
# custom:
#   severity: low
#   resource_types: [aws_storagegateway_nfs_file_share, aws_storagegateway_smb_file_share]
#   remediation:
#     safe: false
#     summary: Set kms_encrypted to true and kms_key_arn.
package policies.aws.storagegateway.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_arn is {value}: name a customer key"

_path := ["kms_key_arn"]

deny contains f if {
	some share in tf.resources("aws_storagegateway_nfs_file_share")
	test := is.written(share, _path)
	f := finding.unless(test, rego.metadata.chain(), share, _path, _message)
}

deny contains f if {
	some share in tf.resources("aws_storagegateway_smb_file_share")
	test := is.written(share, _path)
	f := finding.unless(test, rego.metadata.chain(), share, _path, _message)
}
