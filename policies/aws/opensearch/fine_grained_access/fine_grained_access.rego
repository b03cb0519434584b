# METADATA
# title: Search domains decide access by index and field
# description: Without it, whoever the policy of the domain lets in reads and deletes every index.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html
# custom:
#   severity: medium
#   resource_types: [aws_elasticsearch_domain, aws_opensearch_domain]
#   aliases: {checkov: [CKV2_AWS_52], kics: [b4c6d7e8-f9a1-4bcd-89ef-01234abcd567]}
#   remediation:
#     safe: false
#     summary: >-
#       Add an advanced_security_options block with enabled = true and a master user; it needs encryption and HTTPS.
package policies.aws.opensearch.fine_grained_access

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "advanced_security_options is {value}: enable it"

_path := ["advanced_security_options", 0, "enabled"]

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
