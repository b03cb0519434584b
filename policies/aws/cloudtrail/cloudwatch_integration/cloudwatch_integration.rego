# METADATA
# title: Trails are sent to CloudWatch Logs
# description: >-
#   In a bucket a trail is read after the fact; in a log group it can be searched and can raise an alarm within
#   minutes.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html
# custom:
#   severity: low
#   resource_types: [aws_cloudtrail]
#   aliases: {checkov: [CKV2_AWS_10], trivy: [AWS-0162]}
#   remediation:
#     safe: true
#     summary: Set cloud_watch_logs_group_arn, and cloud_watch_logs_role_arn for the role that may write there.
package policies.aws.cloudtrail.cloudwatch_integration

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some trail in tf.resources("aws_cloudtrail")
	test := is.present(trail, ["cloud_watch_logs_group_arn"])
	f := finding.unless(test, rego.metadata.chain(), trail, ["cloud_watch_logs_group_arn"], "cloud_watch_logs_group_arn is {value}: send the trail to a log group")
}
