# METADATA
# title: Disks of instances are encrypted
# description: The disks hold what the machine knows, and snapshots of them travel further than the machine.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html
# custom:
#   severity: high
#   resource_types: [aws_instance, aws_launch_configuration, aws_launch_template]
#   aliases: {checkov: [CKV_AWS_8], trivy: [AWS-0008, AWS-0131], kics: [4de9de27-254e-424f-bd70-4c1e95790838]}
#   remediation:
#     safe: false
#     summary: Set encrypted to true for every disk; the disk or the machine is replaced.
package policies.aws.ec2.instance_disks_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "encrypted is {value}: set it to true"

deny contains f if {
	some type in {"aws_instance", "aws_launch_configuration"}
	some machine in tf.resources(type)
	some disk in tf.blocks(machine, ["root_block_device"])
	f := finding.unless(is.equals(disk, ["encrypted"], true), rego.metadata.chain(), disk, ["encrypted"], _message)
}

deny contains f if {
	some type in {"aws_instance", "aws_launch_configuration"}
	some machine in tf.resources(type)
	some disk in tf.written_blocks(machine, ["ebs_block_device"])
	f := finding.unless(is.equals(disk, ["encrypted"], true), rego.metadata.chain(), disk, ["encrypted"], _message)
}

deny contains f if {
	some template in tf.resources("aws_launch_template")
	some mapping in tf.blocks(template, ["block_device_mappings"])
	some disk in tf.blocks(mapping, ["ebs"])
	f := finding.unless(is.one_of(disk, ["encrypted"], {"true", true}), rego.metadata.chain(), disk, ["encrypted"], _message)
}
