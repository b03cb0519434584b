package policies.aws.codebuild.not_public_test

import data.lib.testing
import data.policies.aws.codebuild.not_public

test_fails_where_builds_are_public if {
	it := testing.resource("aws_codebuild_project", "it", {"project_visibility": "PUBLIC_READ"})
	not_public.deny == {testing.failure(_id, it, ["project_visibility"], _message)} with input as testing.document([it])
}

test_passes_where_nobody_wrote_it if {
	it := testing.resource("aws_codebuild_project", "it", {})
	not_public.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_codebuild_project", "it", {}), {"project_visibility": true})
	not_public.deny == {testing.doubt(_id, it, ["project_visibility"], _message)} with input as testing.document([it])
}

_id := "aws.codebuild.not_public"

_message := "project_visibility is {value}: set it to PRIVATE"
