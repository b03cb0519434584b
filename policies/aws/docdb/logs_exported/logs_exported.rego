# METADATA
# title: Logs of document databases are sent to CloudWatch
# description: Without them nobody can say who read or changed what.
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html
# custom:
#   severity: medium
#   resource_types: [aws_docdb_cluster]
#   aliases: {checkov: [CKV_AWS_85], trivy: [AWS-0020]}
#   remediation:
#     safe: true
#     summary: Add audit to enabled_cloudwatch_logs_exports, and switch audit_logs on in the parameter group.
package policies.aws.docdb.logs_exported

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "enabled_cloudwatch_logs_exports is {value}: add audit or profiler"

_path := ["enabled_cloudwatch_logs_exports"]

_logs := {"audit", "profiler"}

deny contains f if {
	some cluster in tf.resources("aws_docdb_cluster")
	test := is.holds_any(cluster, _path, _logs)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
