# METADATA
# title: Clusters report how their containers do
# description: Without these figures nobody sees which container ran out of memory, and when it began.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html
# custom:
#   severity: low
#   resource_types: [aws_ecs_cluster]
#   aliases: {checkov: [CKV_AWS_65], trivy: [AWS-0034], kics: [97cb0688-369a-4d26-b1f7-86c4c91231bc]}
#   remediation:
#     safe: true
#     summary: Add the setting containerInsights with the value enabled or enhanced; CloudWatch charges for the metrics.
package policies.aws.ecs.container_insights

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("aws_ecs_cluster")
	test := is.any_of({answer |
		some setting in tf.blocks(cluster, ["setting"])
		answer := is.all_of([is.equals(setting, ["name"], "containerInsights"), is.one_of(setting, ["value"], {"enabled", "enhanced"})])
	})
	f := finding.unless(test, rego.metadata.chain(), cluster, ["setting"], "containerInsights is not enabled: add the setting with the value enabled")
}
