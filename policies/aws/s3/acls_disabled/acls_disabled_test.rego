package policies.aws.s3.acls_disabled_test

import data.lib.testing
import data.policies.aws.s3.acls_disabled

test_fails_where_the_writer_owns_the_object if {
	subject := testing.resource("aws_s3_bucket_ownership_controls", "orders", {"rule": [{"object_ownership": "ObjectWriter"}]})
	expected := {testing.failure(_id, subject, ["rule", 0, "object_ownership"], _message)}
	acls_disabled.deny == expected with input as testing.document([subject])
}

test_fails_where_the_owner_of_the_bucket_is_only_preferred if {
	subject := testing.resource("aws_s3_bucket_ownership_controls", "orders", {"rule": [{"object_ownership": "BucketOwnerPreferred"}]})
	expected := {testing.failure(_id, subject, ["rule", 0, "object_ownership"], _message)}
	acls_disabled.deny == expected with input as testing.document([subject])
}

test_passes_where_the_bucket_owns_the_object if {
	subject := testing.resource("aws_s3_bucket_ownership_controls", "orders", {"rule": [{"object_ownership": "BucketOwnerEnforced"}]})
	acls_disabled.deny == set() with input as testing.document([subject])
}

test_undetermined_where_it_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_s3_bucket_ownership_controls", "orders", {"rule": [{}]}), {"rule": [{"object_ownership": true}]})
	expected := {testing.doubt(_id, subject, ["rule", 0, "object_ownership"], _message)}
	acls_disabled.deny == expected with input as testing.document([subject])
}

_id := "aws.s3.acls_disabled"

_message := "object_ownership is {value}: set it to BucketOwnerEnforced"
