# METADATA
# title: Disk snapshots cannot be made public
# description: >-
#   A public snapshot is a whole disk for everybody to copy; the block holds for every snapshot of the region.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html
# custom:
#   severity: high
#   resource_types: [aws_ebs_snapshot_block_public_access]
#   implied_by: [aws.ec2.public_sharing_blocked]
#   remediation:
#     safe: false
#     summary: Set state to block-all-sharing.
package policies.aws.ec2.snapshot_sharing_blocked

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "state is {value}: set it to block-all-sharing"

_path := ["state"]

# The other block leaves public what is public already.
deny contains f if {
	some block in tf.resources("aws_ebs_snapshot_block_public_access")
	test := is.equals(block, _path, "block-all-sharing")
	f := finding.unless(test, rego.metadata.chain(), block, _path, _message)
}
