# METADATA
# title: Search domains only take HTTPS
# description: Without TLS, passwords, queries and documents can be read on the way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html
# custom:
#   severity: high
#   resource_types: [aws_elasticsearch_domain, aws_opensearch_domain]
#   aliases: {checkov: [CKV_AWS_83], trivy: [AWS-0046], kics: [2e9e0729-66d5-4148-9d39-5e6fb4bf2a4e]}
#   remediation:
#     safe: false
#     summary: Add a domain_endpoint_options block with enforce_https = true once all clients use HTTPS.
package policies.aws.opensearch.https

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "enforce_https is {value}: set it to true"

_path := ["domain_endpoint_options", 0, "enforce_https"]

deny contains f if {
	some domain in tf.resources("aws_opensearch_domain")
	test := _is_enforced(domain)
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}

deny contains f if {
	some domain in tf.resources("aws_elasticsearch_domain")
	test := _is_enforced(domain)
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}

# The provider enforces it where there is a block; without one AWS decides.
_is_enforced(domain) := "unknown" if {
	blocks.exist(domain, ["domain_endpoint_options"]) != "yes"
} else := is.equals_or(domain, _path, true, true)
