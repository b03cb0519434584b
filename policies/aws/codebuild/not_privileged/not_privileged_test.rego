package policies.aws.codebuild.not_privileged_test

import data.lib.testing
import data.policies.aws.codebuild.not_privileged

test_fails_where_the_build_is_privileged if {
	it := testing.resource("aws_codebuild_project", "it", {"environment": [{"privileged_mode": true}]})
	not_privileged.deny == {testing.failure(_id, it, ["environment", 0, "privileged_mode"], _message)} with input as testing.document([it])
}

test_passes_where_nobody_wrote_it if {
	it := testing.resource("aws_codebuild_project", "it", {"environment": [{}]})
	not_privileged.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_codebuild_project", "it", {"environment": [{}]}), {"environment": [{"privileged_mode": true}]})
	not_privileged.deny == {testing.doubt(_id, it, ["environment", 0, "privileged_mode"], _message)} with input as testing.document([it])
}

_id := "aws.codebuild.not_privileged"

_message := "privileged_mode is {value}: set it to false"
