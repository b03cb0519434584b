# METADATA
# title: Search domains outlive a zone
# description: >-
#   With fewer than three masters, or all nodes in one zone, one failure leaves the domain without a head or without
#   data.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html
# custom:
#   severity: low
#   resource_types: [aws_elasticsearch_domain, aws_opensearch_domain]
#   implied_by: [aws.opensearch.dedicated_masters]
#   aliases: {checkov: [CKV_AWS_318]}
#   remediation:
#     safe: true
#     summary: >-
#       Have three dedicated masters and set zone_awareness_enabled, or multi_az_with_standby_enabled, in
#       cluster_config.
package policies.aws.opensearch.highly_available

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "a failed zone takes the domain along: have three dedicated masters and enable zone awareness"

_path := ["cluster_config"]

deny contains f if {
	some domain in tf.resources("aws_opensearch_domain")
	test := _outlives(domain)
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}

deny contains f if {
	some domain in tf.resources("aws_elasticsearch_domain")
	test := _outlives(domain)
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}

_outlives(domain) := is.all_of([
	is.at_least(domain, ["cluster_config", 0, "dedicated_master_count"], 3),
	is.negated(is.equals(domain, ["cluster_config", 0, "dedicated_master_enabled"], false)),
	is.any_of([
		is.equals_or(domain, ["cluster_config", 0, "zone_awareness_enabled"], true, false),
		is.equals_or(domain, ["cluster_config", 0, "multi_az_with_standby_enabled"], true, false),
	]),
])
