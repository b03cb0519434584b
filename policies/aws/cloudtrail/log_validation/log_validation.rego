# METADATA
# title: Trails can be checked for tampering
# description: Without digest files nobody can prove that a log file was not changed or deleted.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html
# custom:
#   severity: medium
#   resource_types: [aws_cloudtrail]
#   aliases: {checkov: [CKV_AWS_36], trivy: [AWS-0016], kics: [52ffcfa6-6c70-4ea6-8376-d828d3961669]}
#   remediation:
#     safe: true
#     summary: Set enable_log_file_validation to true.
package policies.aws.cloudtrail.log_validation

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some trail in tf.resources("aws_cloudtrail")
	test := is.equals(trail, ["enable_log_file_validation"], true)
	f := finding.unless(test, rego.metadata.chain(), trail, ["enable_log_file_validation"], "enable_log_file_validation is {value}: set it to true")
}
