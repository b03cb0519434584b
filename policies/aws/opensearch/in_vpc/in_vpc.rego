# METADATA
# title: Search domains stand in a network
# description: >-
#   Outside a network the endpoint of a domain has a public address, and only its policy keeps the internet out.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html
# custom:
#   severity: high
#   resource_types: [aws_elasticsearch_domain, aws_opensearch_domain]
#   aliases: {checkov: [CKV_AWS_137]}
#   remediation:
#     safe: false
#     summary: Add a vpc_options block with subnets and security groups; the domain is made anew.
package policies.aws.opensearch.in_vpc

import data.lib.blocks
import data.lib.finding
import data.lib.tf

_message := "the endpoint is public: add vpc_options"

_path := ["vpc_options"]

deny contains f if {
	some domain in tf.resources("aws_opensearch_domain")
	test := blocks.exist(domain, _path)
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}

deny contains f if {
	some domain in tf.resources("aws_elasticsearch_domain")
	test := blocks.exist(domain, _path)
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}
