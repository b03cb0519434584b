package policies.aws.ecr.tags_immutable_test

import data.lib.testing
import data.policies.aws.ecr.tags_immutable

test_fails_where_tags_can_be_moved if {
	repository := _repository({"image_tag_mutability": "MUTABLE"})
	tags_immutable.deny == {testing.failure(_id, repository, ["image_tag_mutability"], _message)} with input as testing.document([repository])
}

test_fails_where_nobody_wrote_it if {
	repository := _repository({})
	tags_immutable.deny == {testing.failure(_id, repository, ["image_tag_mutability"], _message)} with input as testing.document([repository])
}

test_passes_where_they_cannot if {
	repository := _repository({"image_tag_mutability": "IMMUTABLE"})
	tags_immutable.deny == set() with input as testing.document([repository])
}

test_undetermined_where_it_is_decided_at_apply if {
	repository := testing.unknown(_repository({}), {"image_tag_mutability": true})
	tags_immutable.deny == {testing.doubt(_id, repository, ["image_tag_mutability"], _message)} with input as testing.document([repository])
}

_id := "aws.ecr.tags_immutable"

_message := "image_tag_mutability is {value}: set it to IMMUTABLE"

_repository(values) := testing.resource("aws_ecr_repository", "own", values)
