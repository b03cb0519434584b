package policies.aws.batch.not_privileged_test

import data.lib.testing
import data.policies.aws.batch.not_privileged

test_fails_where_they_do if {
	job := _job({"container_properties": "{\"privileged\": true}"})
	not_privileged.deny == {testing.failure(_id, job, ["container_properties", "privileged"], _message)} with input as testing.document([job])
}

test_passes_where_they_do_not if {
	job := _job({"container_properties": "{\"image\": \"busybox\"}"})
	not_privileged.deny == set() with input as testing.document([job])
}

test_undetermined_where_it_is_decided_at_apply if {
	job := testing.unknown(_job({}), {"container_properties": true})
	not_privileged.deny == {testing.doubt(_id, job, ["container_properties", "privileged"], _message)} with input as testing.document([job])
}

_id := "aws.batch.not_privileged"

_message := "privileged is {value}: set it to false"

_job(values) := testing.resource("aws_batch_job_definition", "own", values)
