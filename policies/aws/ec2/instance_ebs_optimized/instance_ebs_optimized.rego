# METADATA
# title: Older instances have their own line to their disks
# description: >-
#   Old generations share one line for disks and network, so that a backup slows the service down; newer ones always
#   have their own.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-optimized.html
# custom:
#   severity: low
#   resource_types: [aws_instance]
#   aliases: {checkov: [CKV_AWS_135], kics: [60224630-175a-472a-9e23-133827040766]}
#   remediation:
#     safe: false
#     summary: Set ebs_optimized to true, which restarts the machine, or move to a newer type.
package policies.aws.ec2.instance_ebs_optimized

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("aws_instance")
	test := is.any_of([
		is.equals_or(instance, ["ebs_optimized"], true, false),
		is.negated(is.matches(instance, ["instance_type"], _older)),
	])
	f := finding.unless(test, rego.metadata.chain(), instance, ["ebs_optimized"], "ebs_optimized is {value} for an old type: set it to true, or move to a newer type")
}

# Types where it is a choice; others have it always, or cannot have it.
_older := `^(c1[.]xlarge|c3[.][24]?xlarge|g2[.]2xlarge|i2[.][24]?xlarge|m1[.]x?large|m2[.][24]xlarge|m3[.]2?xlarge|r3[.][24]?xlarge)$`
