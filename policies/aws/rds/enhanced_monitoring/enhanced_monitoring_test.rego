package policies.aws.rds.enhanced_monitoring_test

import data.lib.testing
import data.policies.aws.rds.enhanced_monitoring

test_fails_where_there_is_no_interval if {
	subject := testing.resource("aws_db_instance", "shop", {"monitoring_interval": 0})
	expected := {testing.failure(_id, subject, ["monitoring_interval"], _message)}
	enhanced_monitoring.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_it if {
	subject := testing.resource("aws_rds_cluster_instance", "shop", {})
	expected := {testing.failure(_id, subject, ["monitoring_interval"], _message)}
	enhanced_monitoring.deny == expected with input as testing.document([subject])
}

test_passes_where_metrics_are_taken_every_minute if {
	subject := testing.resource("aws_db_instance", "shop", {"monitoring_interval": 60, "monitoring_role_arn": "arn:aws:iam::123456789012:role/data"})
	enhanced_monitoring.deny == set() with input as testing.document([subject])
}

test_undetermined_where_the_interval_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_db_instance", "shop", {}), {"monitoring_interval": true})
	expected := {testing.doubt(_id, subject, ["monitoring_interval"], _message)}
	enhanced_monitoring.deny == expected with input as testing.document([subject])
}

_id := "aws.rds.enhanced_monitoring"

_message := "monitoring_interval is {value}: set it to 1 to 60 seconds"
