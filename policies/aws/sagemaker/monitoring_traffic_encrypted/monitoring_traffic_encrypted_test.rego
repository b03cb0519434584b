package policies.aws.sagemaker.monitoring_traffic_encrypted_test

import data.lib.testing
import data.policies.aws.sagemaker.monitoring_traffic_encrypted

test_fails_where_instances_talk_in_the_clear if {
	subject := testing.resource("aws_sagemaker_data_quality_job_definition", "quality", {"network_config": [{"enable_inter_container_traffic_encryption": false}]})
	expected := {testing.failure(_id, subject, ["network_config", 0, "enable_inter_container_traffic_encryption"], _message)}
	monitoring_traffic_encrypted.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_encryption if {
	subject := testing.resource("aws_sagemaker_data_quality_job_definition", "quality", {})
	expected := {testing.failure(_id, subject, ["network_config", 0, "enable_inter_container_traffic_encryption"], _message)}
	monitoring_traffic_encrypted.deny == expected with input as testing.document([subject])
}

test_passes_where_instances_talk_over_tls if {
	subject := testing.resource("aws_sagemaker_data_quality_job_definition", "quality", {"network_config": [{"enable_inter_container_traffic_encryption": true}]})
	monitoring_traffic_encrypted.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_instances_talk_over_tls if {
	subject := testing.unknown(testing.resource("aws_sagemaker_data_quality_job_definition", "quality", {"network_config": [{}]}), {"network_config": [{"enable_inter_container_traffic_encryption": true}]})
	expected := {testing.doubt(_id, subject, ["network_config", 0, "enable_inter_container_traffic_encryption"], _message)}
	monitoring_traffic_encrypted.deny == expected with input as testing.document([subject])
}

_id := "aws.sagemaker.monitoring_traffic_encrypted"

_message := "enable_inter_container_traffic_encryption is {value}: set it to true"
