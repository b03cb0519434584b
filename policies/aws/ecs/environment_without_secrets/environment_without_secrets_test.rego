package policies.aws.ecs.environment_without_secrets_test

import data.lib.finding
import data.lib.testing
import data.policies.aws.ecs.environment_without_secrets

test_fails_where_a_variable_holds_one if {
	task := _task({"container_definitions": json.marshal([{"environment": [{"name": "KEY", "value": "AKIAIOSFODNN7EXAMPLE"}]}])})
	made := finding.keyed(testing.failure(_id, task, ["container_definitions", 0, "environment", 0, "value"], _message), "KEY")
	environment_without_secrets.deny == {made} with input as testing.document([task])
}

test_passes_where_none_does if {
	task := _task({"container_definitions": "[{\"environment\": [{\"name\": \"REGION\", \"value\": \"eu-west-1\"}]}]"})
	environment_without_secrets.deny == set() with input as testing.document([task])
}

test_undetermined_where_the_containers_are_decided_at_apply if {
	task := testing.unknown(_task({}), {"container_definitions": true})
	made := finding.keyed(testing.doubt(_id, task, ["container_definitions", "environment", "value"], _message), "")
	environment_without_secrets.deny == {made} with input as testing.document([task])
}

_id := "aws.ecs.environment_without_secrets"

_message := "a variable holds a credential: withdraw it, and name a secret of Secrets Manager in secrets"

_task(values) := testing.resource("aws_ecs_task_definition", "own", values)
