package policies.aws.eks.control_plane_logged_test

import data.lib.testing
import data.policies.aws.eks.control_plane_logged

test_fails_where_one_is_missing if {
	cluster := _cluster({"enabled_cluster_log_types": ["api", "audit"]})
	control_plane_logged.deny == {testing.failure(_id, cluster, ["enabled_cluster_log_types"], _message)} with input as testing.document([cluster])
}

test_fails_where_nobody_wrote_it if {
	cluster := _cluster({})
	control_plane_logged.deny == {testing.failure(_id, cluster, ["enabled_cluster_log_types"], _message)} with input as testing.document([cluster])
}

test_passes_where_all_are_on if {
	cluster := _cluster({"enabled_cluster_log_types": ["api", "audit", "authenticator", "controllerManager", "scheduler"]})
	control_plane_logged.deny == set() with input as testing.document([cluster])
}

test_undetermined_where_it_is_decided_at_apply if {
	cluster := testing.unknown(_cluster({}), {"enabled_cluster_log_types": true})
	control_plane_logged.deny == {testing.doubt(_id, cluster, ["enabled_cluster_log_types"], _message)} with input as testing.document([cluster])
}

_id := "aws.eks.control_plane_logged"

_message := "logs are kept of {value}: add those missing of api, audit, authenticator, controllerManager and scheduler"

_cluster(values) := testing.resource("aws_eks_cluster", "own", values)
