package policies.aws.config.aggregator_all_regions_test

import data.lib.testing
import data.policies.aws.config.aggregator_all_regions

test_fails_where_regions_are_named if {
	it := testing.resource("aws_config_configuration_aggregator", "it", {"account_aggregation_source": [{"regions": ["eu-west-1"]}]})
	aggregator_all_regions.deny == {testing.failure(_id, it, ["account_aggregation_source", 0, "all_regions"], _message)} with input as testing.document([it])
}

test_passes_where_every_region_is_covered if {
	it := testing.resource("aws_config_configuration_aggregator", "it", {"organization_aggregation_source": [{"all_regions": true}]})
	aggregator_all_regions.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_config_configuration_aggregator", "it", {"organization_aggregation_source": [{}]}), {"organization_aggregation_source": [{"all_regions": true}]})
	aggregator_all_regions.deny == {testing.doubt(_id, it, ["organization_aggregation_source", 0, "all_regions"], _message)} with input as testing.document([it])
}

_id := "aws.config.aggregator_all_regions"

_message := "all_regions is {value}: set it to true"
