# METADATA
# title: The account lets no EMR cluster be public
# description: The block stops a cluster whose security groups let in the internet before it starts.
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html
# custom:
#   severity: high
#   resource_types: [aws_emr_block_public_access_configuration]
#   aliases: {checkov: [CKV_AWS_390]}
#   remediation:
#     safe: false
#     summary: Set block_public_security_group_rules to true.
package policies.aws.emr.public_access_blocked

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "block_public_security_group_rules is {value}: set it to true"

_path := ["block_public_security_group_rules"]

deny contains f if {
	some block in tf.resources("aws_emr_block_public_access_configuration")
	test := is.equals(block, _path, true)
	f := finding.unless(test, rego.metadata.chain(), block, _path, _message)
}
