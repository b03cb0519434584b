# METADATA
# title: Aggregators of AWS Config cover every region
# description: What runs in a region that nobody collects from is not seen where everybody looks.
# related_resources:
#   - ref: https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html
# custom:
#   severity: low
#   resource_types: [aws_config_configuration_aggregator]
#   aliases: {checkov: [CKV_AWS_121], trivy: [AWS-0019], kics: [ac5a0bc0-a54c-45aa-90c3-15f7703b9132]}
#   remediation:
#     safe: true
#     summary: Set all_regions to true instead of naming regions.
package policies.aws.config.aggregator_all_regions

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some aggregator in tf.resources("aws_config_configuration_aggregator")
	some source in array.concat(
		tf.blocks(aggregator, ["account_aggregation_source"]),
		tf.blocks(aggregator, ["organization_aggregation_source"]),
	)
	test := is.equals(source, ["all_regions"], true)
	f := finding.unless(test, rego.metadata.chain(), source, ["all_regions"], "all_regions is {value}: set it to true")
}
