# METADATA
# title: Images and snapshots cannot be made public
# description: The block stops whoever would publish the content of a disk by mistake.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html
# custom:
#   severity: high
#   resource_types: [aws_ebs_snapshot_block_public_access, aws_ec2_image_block_public_access]
#   remediation:
#     safe: false
#     summary: Set state to block-new-sharing, or for snapshots to block-all-sharing, which withdraws public ones, too.
package policies.aws.ec2.public_sharing_blocked

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"aws_ebs_snapshot_block_public_access", "aws_ec2_image_block_public_access"}
	some block in tf.resources(type)
	test := is.negated(is.equals(block, ["state"], "unblocked"))
	f := finding.unless(test, rego.metadata.chain(), block, ["state"], "state is {value}: set it to block-new-sharing")
}
