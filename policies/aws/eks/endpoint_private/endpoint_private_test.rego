package policies.aws.eks.endpoint_private_test

import data.lib.testing
import data.policies.aws.eks.endpoint_private

test_fails_where_it_is_public if {
	cluster := _cluster({"vpc_config": [{"endpoint_public_access": true}]})
	endpoint_private.deny == {testing.failure(_id, cluster, ["vpc_config", 0, "endpoint_public_access"], _message)} with input as testing.document([cluster])
}

test_fails_where_nobody_wrote_it if {
	cluster := _cluster({"vpc_config": [{}]})
	endpoint_private.deny == {testing.failure(_id, cluster, ["vpc_config", 0, "endpoint_public_access"], _message)} with input as testing.document([cluster])
}

test_passes_where_it_is_private if {
	cluster := _cluster({"vpc_config": [{"endpoint_public_access": false}]})
	endpoint_private.deny == set() with input as testing.document([cluster])
}

test_undetermined_where_it_is_decided_at_apply if {
	cluster := testing.unknown(_cluster({"vpc_config": [{}]}), {"vpc_config": [{"endpoint_public_access": true}]})
	endpoint_private.deny == {testing.doubt(_id, cluster, ["vpc_config", 0, "endpoint_public_access"], _message)} with input as testing.document([cluster])
}

_id := "aws.eks.endpoint_private"

_message := "endpoint_public_access is {value}: set it to false, with endpoint_private_access on"

_cluster(values) := testing.resource("aws_eks_cluster", "own", values)
