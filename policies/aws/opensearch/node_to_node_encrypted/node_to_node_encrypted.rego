# METADATA
# title: Nodes of search domains talk over TLS
# description: Every node sends parts of the index to the others, readable on the way unless they use TLS.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html
# custom:
#   severity: medium
#   resource_types: [aws_elasticsearch_domain, aws_opensearch_domain]
#   aliases: {checkov: [CKV_AWS_6], trivy: [AWS-0043], kics: [967eb3e6-26fc-497d-8895-6428beb6e8e2]}
#   remediation:
#     safe: true
#     summary: Add a node_to_node_encryption block with enabled = true; it cannot be switched off again.
package policies.aws.opensearch.node_to_node_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "node_to_node_encryption is {value}: enable it"

_path := ["node_to_node_encryption", 0, "enabled"]

deny contains f if {
	some domain in tf.resources("aws_opensearch_domain")
	test := _is_safe(domain)
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}

deny contains f if {
	some domain in tf.resources("aws_elasticsearch_domain")
	test := _is_safe(domain)
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}

# A domain has one node unless somebody asks for more, and that has nobody to talk to.
_is_safe(domain) := is.any_of([
	is.equals_or(domain, _path, true, false),
	is.all_of([
		is.equals_given(domain, _path, {null}, null),
		is.any_of([is.equals(domain, _count, null), is.at_most(domain, _count, 1)]),
		is.negated(is.equals_or(domain, ["cluster_config", 0, "dedicated_master_enabled"], true, false)),
	]),
])

_count := ["cluster_config", 0, "instance_count"]
