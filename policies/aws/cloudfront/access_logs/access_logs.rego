# METADATA
# title: Distributions keep access logs
# description: Without them nobody can say who asked for what when something goes wrong.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html
# custom:
#   severity: medium
#   resource_types: [aws_cloudfront_distribution]
#   aliases: {checkov: [CKV_AWS_86], trivy: [AWS-0010], kics: [94690d79-b3b0-43de-b656-84ebef5753e5]}
#   remediation:
#     safe: true
#     summary: Add logging_config with a bucket, or deliver the logs with an aws_cloudwatch_log_delivery_source.
package policies.aws.cloudfront.access_logs

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some distribution in tf.resources("aws_cloudfront_distribution")
	test := is.any_of({is.present(logs, ["bucket"]) | some logs in tf.blocks(distribution, ["logging_config"])} | {is.related(distribution, "aws_cloudwatch_log_delivery_source.resource_arn")})
	f := finding.unless(test, rego.metadata.chain(), distribution, ["logging_config"], "the distribution keeps no access log: add logging_config with a bucket")
}
