# METADATA
# title: Disks of images are encrypted
# description: An image travels between accounts and regions, and its disks with it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html
# custom:
#   severity: medium
#   resource_types: [aws_ami]
#   aliases: {checkov: [CKV_AWS_204], kics: [8bbb242f-6e38-4127-86d4-d8f0b2687ae2]}
#   remediation:
#     safe: false
#     summary: Set encrypted to true; the image is built again.
package policies.aws.ec2.image_disks_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some image in tf.resources("aws_ami")
	some disk in tf.blocks(image, ["ebs_block_device"])
	test := is.any_of([is.equals(disk, ["encrypted"], true), is.present(disk, ["snapshot_id"])])
	f := finding.unless(test, rego.metadata.chain(), disk, ["encrypted"], "encrypted is {value}: set it to true, or name an encrypted snapshot")
}
