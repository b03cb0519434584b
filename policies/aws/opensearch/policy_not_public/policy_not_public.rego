# METADATA
# title: Search domain policies let nobody in from outside
# description: >-
#   A policy that allows everybody something, without a condition that says who or from where, opens the domain to the
#   internet.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html
# custom:
#   severity: critical
#   resource_types: [aws_elasticsearch_domain, aws_elasticsearch_domain_policy, aws_opensearch_domain, aws_opensearch_domain_policy]
#   aliases: {kics: [16c4216a-50d3-4785-bfb2-4adb5144a8ba]}
#   remediation:
#     safe: false
#     summary: Name the principals, or narrow the statement to an organisation, account, network or source.
package policies.aws.opensearch.policy_not_public

import data.lib.blocks
import data.lib.finding
import data.lib.iam
import data.lib.is
import data.lib.tf

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"

_path := ["access_policies"]

deny contains f if {
	some domain in tf.resources("aws_opensearch_domain")
	test := _is_closed(domain)
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}

deny contains f if {
	some policy in tf.resources("aws_opensearch_domain_policy")
	test := is.negated(iam.is_public(policy, _path))
	f := finding.unless(test, rego.metadata.chain(), policy, _path, _message)
}

deny contains f if {
	some domain in tf.resources("aws_elasticsearch_domain")
	test := _is_closed(domain)
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}

deny contains f if {
	some policy in tf.resources("aws_elasticsearch_domain_policy")
	test := is.negated(iam.is_public(policy, _path))
	f := finding.unless(test, rego.metadata.chain(), policy, _path, _message)
}

# In a network, its security groups decide who comes as far as the policy.
_is_closed(domain) := is.any_of([is.negated(iam.is_public(domain, _path)), blocks.exist(domain, ["vpc_options"])])
