# METADATA
# title: Search domains write an audit log
# description: Without an audit log nobody can say who logged in and read which index.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html
# custom:
#   severity: medium
#   resource_types: [aws_elasticsearch_domain, aws_opensearch_domain]
#   implied_by: [aws.opensearch.logging]
#   aliases: {checkov: [CKV_AWS_317], trivy: [AWS-0042]}
#   remediation:
#     safe: true
#     summary: Add a log_publishing_options block with log_type AUDIT_LOGS; it needs fine-grained access control.
package policies.aws.opensearch.audit_logging

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "no audit log is sent: add log_publishing_options with log_type AUDIT_LOGS"

_path := ["log_publishing_options"]

deny contains f if {
	some domain in tf.resources("aws_opensearch_domain")
	test := is.any_of({_audits(options) | some options in tf.blocks(domain, _path)})
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}

deny contains f if {
	some domain in tf.resources("aws_elasticsearch_domain")
	test := is.any_of({_audits(options) | some options in tf.blocks(domain, _path)})
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}

_audits(options) := is.all_of([
	is.equals(options, ["log_type"], "AUDIT_LOGS"),
	is.equals_or(options, ["enabled"], true, true),
])
