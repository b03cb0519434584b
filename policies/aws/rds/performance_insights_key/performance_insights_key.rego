# METADATA
# title: Performance data of databases is encrypted with a key of its own
# description: >-
#   Performance data holds the text of queries; with a customer key its use can be limited, seen in the trail and
#   revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.access-control.html
# custom:
#   severity: low
#   resource_types: [aws_db_instance, aws_rds_cluster_instance]
#   aliases: {checkov: [CKV_AWS_354], trivy: [AWS-0078]}
#   remediation:
#     safe: false
#     summary: Set performance_insights_kms_key_id; the key cannot be changed once performance data is kept.
package policies.aws.rds.performance_insights_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "performance_insights_kms_key_id is {value}: name a customer key"

_path := ["performance_insights_kms_key_id"]

deny contains f if {
	some database in tf.resources("aws_db_instance")
	test := is.any_of([is.negated(is.equals_or(database, ["performance_insights_enabled"], true, false)), is.written(database, _path)])
	f := finding.unless(test, rego.metadata.chain(), database, _path, _message)
}

deny contains f if {
	some instance in tf.resources("aws_rds_cluster_instance")
	test := is.any_of([is.negated(is.equals_or(instance, ["performance_insights_enabled"], true, false)), is.written(instance, _path)])
	f := finding.unless(test, rego.metadata.chain(), instance, _path, _message)
}
