# METADATA
# title: Log groups are encrypted with a key of their own
# description: With a customer key, who may read logs needs the key too, and access can be revoked for all logs at once.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
# custom:
#   severity: low
#   resource_types: [aws_cloudwatch_log_group]
#   aliases: {checkov: [CKV_AWS_158], trivy: [AWS-0017], kics: [0afbcfe9-d341-4b92-a64c-7e6de0543879]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id to a customer key that the service may use.
package policies.aws.cloudwatch.log_group_customer_key

import data.lib.finding
import data.lib.keys
import data.lib.tf

deny contains f if {
	some group in tf.resources("aws_cloudwatch_log_group")
	test := keys.is_customer_key(group, ["kms_key_id"])
	f := finding.unless(test, rego.metadata.chain(), group, ["kms_key_id"], "kms_key_id is {value}: name a customer key")
}
