# METADATA
# title: New disks are encrypted by default
# description: The default catches the disks that somebody forgot.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html
# custom:
#   severity: medium
#   resource_types: [aws_ebs_encryption_by_default]
#   aliases: {checkov: [CKV_AWS_106], kics: [3d3f6270-546b-443c-adb4-bb6fb2187ca6]}
#   remediation:
#     safe: true
#     summary: Set enabled to true; disks that exist stay as they are.
package policies.aws.ec2.ebs_encryption_by_default

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some setting in tf.resources("aws_ebs_encryption_by_default")
	f := finding.unless(is.equals_or(setting, ["enabled"], true, true), rego.metadata.chain(), setting, ["enabled"], "enabled is {value}: set it to true")
}
