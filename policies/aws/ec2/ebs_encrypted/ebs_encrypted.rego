# METADATA
# title: EBS volumes are encrypted
# description: An unencrypted volume can be read by whoever gets hold of a snapshot of it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html
# custom:
#   severity: high
#   resource_types: [aws_ebs_volume]
#   aliases: {checkov: [CKV_AWS_3], trivy: [AWS-0026], kics: [cc997676-481b-4e93-aa81-d19f8c5e9b12]}
#   remediation:
#     safe: false
#     summary: Set encrypted to true; an existing volume is replaced, so take a snapshot and restore it encrypted.
package policies.aws.ec2.ebs_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some volume in tf.resources("aws_ebs_volume")
	test := is.equals(volume, ["encrypted"], true)
	f := finding.unless(test, rego.metadata.chain(), volume, ["encrypted"], "encrypted is {value}: set it to true")
}
