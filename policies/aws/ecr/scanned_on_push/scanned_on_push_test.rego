package policies.aws.ecr.scanned_on_push_test

import data.lib.testing
import data.policies.aws.ecr.scanned_on_push

test_fails_where_they_are_not if {
	repository := _repository({"image_scanning_configuration": [{"scan_on_push": false}]})
	scanned_on_push.deny == {testing.failure(_id, repository, ["image_scanning_configuration", 0, "scan_on_push"], _message)} with input as testing.document([repository])
}

test_fails_where_nobody_wrote_it if {
	repository := _repository({})
	scanned_on_push.deny == {testing.failure(_id, repository, ["image_scanning_configuration", 0, "scan_on_push"], _message)} with input as testing.document([repository])
}

test_passes_where_they_are if {
	repository := _repository({"image_scanning_configuration": [{"scan_on_push": true}]})
	scanned_on_push.deny == set() with input as testing.document([repository])
}

test_undetermined_where_it_is_decided_at_apply if {
	repository := testing.unknown(_repository({}), {"image_scanning_configuration": true})
	scanned_on_push.deny == {testing.doubt(_id, repository, ["image_scanning_configuration", 0, "scan_on_push"], _message)} with input as testing.document([repository])
}

_id := "aws.ecr.scanned_on_push"

_message := "scan_on_push is {value}: set it to true"

_repository(values) := testing.resource("aws_ecr_repository", "own", values)
