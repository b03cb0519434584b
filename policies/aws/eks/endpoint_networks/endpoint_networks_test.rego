package policies.aws.eks.endpoint_networks_test

import data.lib.testing
import data.policies.aws.eks.endpoint_networks

test_fails_where_the_world_is_named if {
	cluster := _cluster({"vpc_config": [{"public_access_cidrs": ["0.0.0.0/0"]}]})
	endpoint_networks.deny == {testing.failure(_id, cluster, ["vpc_config", 0, "public_access_cidrs"], _message)} with input as testing.document([cluster])
}

test_fails_where_nobody_named_networks if {
	cluster := testing.unset(_cluster({"vpc_config": [{}]}), {"vpc_config": [{"public_access_cidrs": true}]})
	endpoint_networks.deny == {testing.failure(_id, cluster, ["vpc_config", 0, "public_access_cidrs"], _message)} with input as testing.document([cluster])
}

test_passes_where_networks_are_named if {
	cluster := _cluster({"vpc_config": [{"public_access_cidrs": ["198.51.100.0/24"]}]})
	endpoint_networks.deny == set() with input as testing.document([cluster])
}

test_passes_where_it_is_private if {
	cluster := testing.unset(_cluster({"vpc_config": [{"endpoint_public_access": false}]}), {"vpc_config": [{"public_access_cidrs": true}]})
	endpoint_networks.deny == set() with input as testing.document([cluster])
}

test_undetermined_where_they_are_decided_at_apply if {
	cluster := testing.unknown(_cluster({"vpc_config": [{}]}), {"vpc_config": [{"public_access_cidrs": true}]})
	endpoint_networks.deny == {testing.doubt(_id, cluster, ["vpc_config", 0, "public_access_cidrs"], _message)} with input as testing.document([cluster])
}

_id := "aws.eks.endpoint_networks"

_message := "the API is open to {value}: name the networks that work with the cluster"

_cluster(values) := testing.resource("aws_eks_cluster", "own", values)
