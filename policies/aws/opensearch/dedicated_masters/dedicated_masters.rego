# METADATA
# title: Search domains have master nodes of their own
# description: A node that searches and leads at once does neither under load, and the domain splits or stands still.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html
# custom:
#   severity: low
#   resource_types: [aws_elasticsearch_domain, aws_opensearch_domain]
#   aliases: {checkov: [CKV2_AWS_59]}
#   remediation:
#     safe: true
#     summary: Set dedicated_master_enabled to true and dedicated_master_count to 3 in cluster_config.
package policies.aws.opensearch.dedicated_masters

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "dedicated_master_enabled is {value}: set it to true"

_path := ["cluster_config", 0, "dedicated_master_enabled"]

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
