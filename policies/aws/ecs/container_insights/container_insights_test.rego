package policies.aws.ecs.container_insights_test

import data.lib.testing
import data.policies.aws.ecs.container_insights

test_fails_where_they_are_off if {
	cluster := _cluster({"setting": [{"name": "containerInsights", "value": "disabled"}]})
	container_insights.deny == {testing.failure(_id, cluster, ["setting"], _message)} with input as testing.document([cluster])
}

test_fails_where_nobody_wrote_it if {
	cluster := _cluster({})
	container_insights.deny == {testing.failure(_id, cluster, ["setting"], _message)} with input as testing.document([cluster])
}

test_passes_where_they_are_on if {
	cluster := _cluster({"setting": [{"name": "containerInsights", "value": "enhanced"}]})
	container_insights.deny == set() with input as testing.document([cluster])
}

test_undetermined_where_it_is_decided_at_apply if {
	cluster := testing.unknown(_cluster({"setting": [{"name": "containerInsights"}]}), {"setting": [{"value": true}]})
	container_insights.deny == {testing.doubt(_id, cluster, ["setting"], _message)} with input as testing.document([cluster])
}

_id := "aws.ecs.container_insights"

_message := "containerInsights is not enabled: add the setting with the value enabled"

_cluster(values) := testing.resource("aws_ecs_cluster", "own", values)
