# METADATA
# title: Search domains are encrypted at rest
# description: >-
#   Indices, logs and snapshots of a domain hold copies of what is searched; they are readable unless the domain is
#   encrypted.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html
# custom:
#   severity: high
#   resource_types: [aws_elasticsearch_domain, aws_opensearch_domain]
#   aliases: {checkov: [CKV_AWS_5], trivy: [AWS-0048], kics: [24e16922-4330-4e9d-be8a-caa90299466a]}
#   remediation:
#     safe: false
#     summary: >-
#       Add an encrypt_at_rest block with enabled = true; it cannot be switched off again, and older engines are made
#       anew.
package policies.aws.opensearch.encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "encrypt_at_rest is {value}: enable it"

_path := ["encrypt_at_rest", 0, "enabled"]

deny contains f if {
	some domain in tf.resources("aws_opensearch_domain")
	test := is.equals_or(domain, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}

deny contains f if {
	some domain in tf.resources("aws_elasticsearch_domain")
	test := is.equals_or(domain, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}
