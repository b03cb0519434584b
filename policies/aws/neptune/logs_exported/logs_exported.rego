# METADATA
# title: Audit logs of graph databases are sent to CloudWatch
# description: Without them nobody can say who read or changed what.
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/auditing.html
# custom:
#   severity: medium
#   resource_types: [aws_neptune_cluster]
#   aliases: {checkov: [CKV_AWS_101], trivy: [AWS-0075], kics: [45cff7b6-3b80-40c1-ba7b-2cf480678bb8]}
#   remediation:
#     safe: true
#     summary: >-
#       Add audit to enable_cloudwatch_logs_exports, and switch neptune_enable_audit_log on in the parameter group.
package policies.aws.neptune.logs_exported

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "enable_cloudwatch_logs_exports is {value}: add audit"

_path := ["enable_cloudwatch_logs_exports"]

_logs := {"audit"}

deny contains f if {
	some cluster in tf.resources("aws_neptune_cluster")
	test := is.holds_any(cluster, _path, _logs)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
