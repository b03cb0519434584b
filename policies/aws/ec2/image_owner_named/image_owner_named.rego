# METADATA
# title: Images are looked up by their owner
# description: Everybody can publish an image under any name; the newest that fits may be an intruder's.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/finding-an-ami.html
# custom:
#   severity: medium
#   resource_types: [data.aws_ami]
#   aliases: {checkov: [CKV_AWS_386], trivy: [AWS-0344], kics: [f317c3c2-58e5-4aa7-bb8e-3a7f6bcd274a]}
#   remediation:
#     safe: true
#     summary: Set owners to the accounts you trust, for instance amazon or your own.
package policies.aws.ec2.image_owner_named

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some image in tf.resources("data.aws_ami")
	filters := {is.one_of(entry, ["name"], {"image-id", "owner-alias", "owner-id"}) | some entry in tf.blocks(image, ["filter"])}
	test := is.any_of(filters | {is.present(image, ["owners"])})
	f := finding.unless(test, rego.metadata.chain(), image, ["owners"], "no owner is named: name the accounts whose images you trust in owners")
}
