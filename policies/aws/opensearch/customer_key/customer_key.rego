# METADATA
# title: Search domains are encrypted with a key of their own
# description: With a customer key the use of the domain can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html
# custom:
#   severity: low
#   resource_types: [aws_elasticsearch_domain, aws_opensearch_domain]
#   implied_by: [aws.opensearch.encrypted]
#   aliases: {checkov: [CKV_AWS_247], kics: [7af2f4a3-00d9-47f3-8d15-ca0888f4e5b2]}
#   remediation:
#     safe: false
#     summary: Set enabled and kms_key_id in encrypt_at_rest; the domain is made anew.
package policies.aws.opensearch.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: enable encrypt_at_rest with a customer key"

_path := ["encrypt_at_rest", 0, "kms_key_id"]

deny contains f if {
	some domain in tf.resources("aws_opensearch_domain")
	test := _has_key(domain)
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}

deny contains f if {
	some domain in tf.resources("aws_elasticsearch_domain")
	test := _has_key(domain)
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}

_has_key(domain) := is.all_of([
	is.negated(is.equals_or(domain, ["encrypt_at_rest", 0, "enabled"], false, true)),
	is.written(domain, _path),
])
