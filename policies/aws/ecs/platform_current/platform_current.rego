# METADATA
# title: Services on Fargate run the current platform
# description: Older platform versions get no fixes, and AWS retires them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html
# custom:
#   severity: low
#   resource_types: [aws_ecs_service]
#   aliases: {checkov: [CKV_AWS_332]}
#   remediation:
#     safe: false
#     summary: Set platform_version to LATEST, or leave it out.
package policies.aws.ecs.platform_current

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some service in tf.resources("aws_ecs_service")
	test := is.any_of([
		is.negated(is.equals_or(service, ["launch_type"], "FARGATE", "EC2")),
		is.equals_given(service, ["platform_version"], {"1.4.0", "LATEST"}, "LATEST"),
	])
	f := finding.unless(test, rego.metadata.chain(), service, ["platform_version"], "platform_version is {value}: set it to LATEST")
}
