package policies.aws.eks.version_supported_test

import data.lib.testing
import data.policies.aws.eks.version_supported

test_fails_where_the_version_is_old if {
	cluster := _cluster({"version": "1.25"})
	version_supported.deny == {testing.failure(_id, cluster, ["version"], _message)} with input as testing.document([cluster])
}

test_passes_where_it_is_supported if {
	cluster := _cluster({"version": "1.34"})
	version_supported.deny == set() with input as testing.document([cluster])
}

test_passes_where_AWS_chooses_the_newest if {
	cluster := testing.unset(_cluster({}), {"version": true})
	version_supported.deny == set() with input as testing.document([cluster])
}

test_undetermined_where_it_is_decided_at_apply if {
	cluster := testing.unknown(_cluster({}), {"version": true})
	version_supported.deny == {testing.doubt(_id, cluster, ["version"], _message)} with input as testing.document([cluster])
}

_id := "aws.eks.version_supported"

_message := "version is {value}, which AWS no longer supports: upgrade, one minor version at a time"

_cluster(values) := testing.resource("aws_eks_cluster", "own", values)
