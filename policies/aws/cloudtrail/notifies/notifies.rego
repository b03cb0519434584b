# METADATA
# title: Trails tell a topic when files arrive
# description: Who analyses trails learns of new files from the topic, and notices when none come any more.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/configure-sns-notifications-for-cloudtrail.html
# custom:
#   severity: low
#   resource_types: [aws_cloudtrail]
#   enforcement: advisory
#   aliases: {checkov: [CKV_AWS_252], kics: [482b7d26-0bdb-4b5f-bf6f-545826c0a3dd]}
#   remediation:
#     safe: true
#     summary: Set sns_topic_name.
package policies.aws.cloudtrail.notifies

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some trail in tf.resources("aws_cloudtrail")
	test := is.present(trail, ["sns_topic_name"])
	f := finding.unless(test, rego.metadata.chain(), trail, ["sns_topic_name"], "sns_topic_name is {value}: name a topic")
}
