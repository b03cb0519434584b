package policies.aws.rds.performance_insights_test

import data.lib.testing
import data.policies.aws.rds.performance_insights

test_fails_where_no_performance_data_is_kept if {
	subject := testing.resource("aws_db_instance", "shop", {"performance_insights_enabled": false})
	expected := {testing.failure(_id, subject, ["performance_insights_enabled"], _message)}
	performance_insights.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_performance_data if {
	subject := testing.resource("aws_db_instance", "shop", {})
	expected := {testing.failure(_id, subject, ["performance_insights_enabled"], _message)}
	performance_insights.deny == expected with input as testing.document([subject])
}

test_passes_where_performance_data_is_kept if {
	subject := testing.resource("aws_db_instance", "shop", {"performance_insights_enabled": true})
	performance_insights.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_performance_data_is_kept if {
	subject := testing.unknown(testing.resource("aws_db_instance", "shop", {}), {"performance_insights_enabled": true})
	expected := {testing.doubt(_id, subject, ["performance_insights_enabled"], _message)}
	performance_insights.deny == expected with input as testing.document([subject])
}

test_fails_where_no_performance_data_is_kept_for_a_cluster_instance if {
	subject := testing.resource("aws_rds_cluster_instance", "shop", {"performance_insights_enabled": false})
	expected := {testing.failure(_id, subject, ["performance_insights_enabled"], _message)}
	performance_insights.deny == expected with input as testing.document([subject])
}

_id := "aws.rds.performance_insights"

_message := "performance_insights_enabled is {value}: set it to true"
