package policies.aws.codebuild.artifacts_encrypted_test

import data.lib.testing
import data.policies.aws.codebuild.artifacts_encrypted

test_fails_where_encryption_is_switched_off if {
	it := testing.resource("aws_codebuild_project", "it", {"artifacts": [{"type": "S3", "encryption_disabled": true}]})
	artifacts_encrypted.deny == {testing.failure(_id, it, ["artifacts", 0, "encryption_disabled"], _message)} with input as testing.document([it])
}

test_fails_where_encryption_of_more_results_is_switched_off if {
	it := testing.resource("aws_codebuild_project", "it", {"secondary_artifacts": [{"type": "S3", "encryption_disabled": true}]})
	artifacts_encrypted.deny == {testing.failure(_id, it, ["secondary_artifacts", 0, "encryption_disabled"], _message)} with input as testing.document([it])
}

test_passes_where_nobody_switched_it_off if {
	it := testing.resource("aws_codebuild_project", "it", {"artifacts": [{"type": "S3"}]})
	artifacts_encrypted.deny == set() with input as testing.document([it])
}

test_passes_where_there_are_no_results if {
	it := testing.resource("aws_codebuild_project", "it", {"artifacts": [{"type": "NO_ARTIFACTS", "encryption_disabled": true}]})
	artifacts_encrypted.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_codebuild_project", "it", {"artifacts": [{"type": "S3"}]}), {"artifacts": [{"encryption_disabled": true}]})
	artifacts_encrypted.deny == {testing.doubt(_id, it, ["artifacts", 0, "encryption_disabled"], _message)} with input as testing.document([it])
}

_id := "aws.codebuild.artifacts_encrypted"

_message := "encryption_disabled is {value}: set it to false"
