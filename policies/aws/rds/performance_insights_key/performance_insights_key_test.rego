package policies.aws.rds.performance_insights_key_test

import data.lib.testing
import data.policies.aws.rds.performance_insights_key

test_fails_where_nobody_chooses_a_key if {
	subject := testing.unset(testing.resource("aws_db_instance", "shop", {"performance_insights_enabled": true}), {"performance_insights_kms_key_id": true})
	expected := {testing.failure(_id, subject, ["performance_insights_kms_key_id"], _message)}
	performance_insights_key.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_chooses_a_key_for_a_cluster_instance if {
	subject := testing.unset(testing.resource("aws_rds_cluster_instance", "shop", {"performance_insights_enabled": true}), {"performance_insights_kms_key_id": true})
	expected := {testing.failure(_id, subject, ["performance_insights_kms_key_id"], _message)}
	performance_insights_key.deny == expected with input as testing.document([subject])
}

test_passes_where_a_key_is_named if {
	subject := testing.resource("aws_db_instance", "shop", {"performance_insights_enabled": true, "performance_insights_kms_key_id": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"})
	performance_insights_key.deny == set() with input as testing.document([subject])
}

test_passes_where_no_performance_data_is_kept if {
	subject := testing.unset(testing.resource("aws_rds_cluster_instance", "shop", {}), {"performance_insights_kms_key_id": true, "performance_insights_enabled": true})
	performance_insights_key.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_performance_data_is_kept if {
	subject := object.union(testing.unset(testing.resource("aws_db_instance", "shop", {}), {"performance_insights_kms_key_id": true}), {"unknown": {"performance_insights_enabled": true, "performance_insights_kms_key_id": true}})
	expected := {testing.doubt(_id, subject, ["performance_insights_kms_key_id"], _message)}
	performance_insights_key.deny == expected with input as testing.document([subject])
}

_id := "aws.rds.performance_insights_key"

_message := "performance_insights_kms_key_id is {value}: name a customer key"
