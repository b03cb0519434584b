package policies.aws.codebuild.source_verified_test

import data.lib.testing
import data.policies.aws.codebuild.source_verified

test_fails_where_certificates_are_not_checked if {
	it := testing.resource("aws_codebuild_project", "it", {"source": [{"insecure_ssl": true}]})
	source_verified.deny == {testing.failure(_id, it, ["source", 0, "insecure_ssl"], _message)} with input as testing.document([it])
}

test_passes_where_nobody_wrote_it if {
	it := testing.resource("aws_codebuild_project", "it", {"source": [{}]})
	source_verified.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_codebuild_project", "it", {"source": [{}]}), {"source": [{"insecure_ssl": true}]})
	source_verified.deny == {testing.doubt(_id, it, ["source", 0, "insecure_ssl"], _message)} with input as testing.document([it])
}

_id := "aws.codebuild.source_verified"

_message := "insecure_ssl is {value}: set it to false"
