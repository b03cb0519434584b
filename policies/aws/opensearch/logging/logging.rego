# METADATA
# title: Search domains send logs to CloudWatch
# description: Without logs, errors, slow queries and misuse of a domain are not seen.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html
# custom:
#   severity: low
#   resource_types: [aws_elasticsearch_domain, aws_opensearch_domain]
#   aliases: {checkov: [CKV_AWS_84], kics: [acb6b4e2-a086-4f35-aefd-4db6ea51ada2]}
#   remediation:
#     safe: true
#     summary: Add a log_publishing_options block for each kind of log.
package policies.aws.opensearch.logging

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "no log is sent: add log_publishing_options"

_path := ["log_publishing_options"]

deny contains f if {
	some domain in tf.resources("aws_opensearch_domain")
	test := is.any_of({is.equals_or(options, ["enabled"], true, true) | some options in tf.blocks(domain, _path)})
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}

deny contains f if {
	some domain in tf.resources("aws_elasticsearch_domain")
	test := is.any_of({is.equals_or(options, ["enabled"], true, true) | some options in tf.blocks(domain, _path)})
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}
