# METADATA
# title: Images are not public
# description: Everybody can start a public image and read what its disks hold.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html
# custom:
#   severity: high
#   resource_types: [aws_ami_launch_permission]
#   remediation:
#     safe: false
#     summary: Replace group by account_id, organization_arn or organizational_unit_arn.
package policies.aws.ec2.image_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some permission in tf.resources("aws_ami_launch_permission")
	test := is.negated(is.equals(permission, ["group"], "all"))
	f := finding.unless(test, rego.metadata.chain(), permission, ["group"], "the image may be started by {value}: name accounts or an organisation")
}
