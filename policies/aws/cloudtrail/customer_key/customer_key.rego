# METADATA
# title: Trails are encrypted with a key of their own
# description: With a customer key, who may read the bucket cannot yet read the trail, and each reading is recorded.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html
# custom:
#   severity: medium
#   resource_types: [aws_cloudtrail]
#   aliases: {checkov: [CKV_AWS_35], trivy: [AWS-0015], kics: [5d9e3164-9265-470c-9a10-57ae454ac0c7]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id to a customer key that the service may use.
package policies.aws.cloudtrail.customer_key

import data.lib.finding
import data.lib.keys
import data.lib.tf

deny contains f if {
	some trail in tf.resources("aws_cloudtrail")
	test := keys.is_customer_key(trail, ["kms_key_id"])
	f := finding.unless(test, rego.metadata.chain(), trail, ["kms_key_id"], "kms_key_id is {value}: name a customer key")
}
