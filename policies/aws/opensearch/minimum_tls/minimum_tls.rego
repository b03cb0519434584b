# METADATA
# title: Search domains take TLS 1.2 or newer
# description: TLS 1.0 and 1.1 have known holes and are no longer supported.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html
# custom:
#   severity: medium
#   resource_types: [aws_elasticsearch_domain, aws_opensearch_domain]
#   aliases: {checkov: [CKV_AWS_228], trivy: [AWS-0126]}
#   remediation:
#     safe: false
#     summary: Set tls_security_policy in domain_endpoint_options to a policy that starts with Policy-Min-TLS-1-2.
package policies.aws.opensearch.minimum_tls

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "tls_security_policy is {value}: set it to a policy that starts with Policy-Min-TLS-1-2"

_path := ["domain_endpoint_options", 0, "tls_security_policy"]

_policies := {"Policy-Min-TLS-1-2-2019-07", "Policy-Min-TLS-1-2-PFS-2023-10", "Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08"}

deny contains f if {
	some domain in tf.resources("aws_opensearch_domain")
	test := is.one_of(domain, _path, _policies)
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}

deny contains f if {
	some domain in tf.resources("aws_elasticsearch_domain")
	test := is.one_of(domain, _path, _policies)
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}
