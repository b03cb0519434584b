package policies.aws.s3.object_lock_retention_test

import data.lib.testing
import data.policies.aws.s3.object_lock_retention

test_fails_where_there_is_no_retention if {
	subject := testing.resource("aws_s3_bucket_object_lock_configuration", "orders", {})
	expected := {testing.failure(_id, subject, ["rule"], _message)}
	object_lock_retention.deny == expected with input as testing.document([subject])
}

test_fails_where_a_bucket_is_locked_and_nobody_says_for_how_long if {
	subject := testing.unset(testing.resource("aws_s3_bucket", "orders", {"object_lock_enabled": true}), {"object_lock_configuration": true})
	expected := {testing.failure(_id, subject, ["object_lock_enabled"], _missing)}
	object_lock_retention.deny == expected with input as testing.document([subject])
}

test_passes_where_objects_are_kept_for_a_month if {
	subject := testing.unset(testing.resource("aws_s3_bucket", "orders", {"object_lock_enabled": true}), {"object_lock_configuration": true})
	other := object.union(testing.unknown(testing.resource("aws_s3_bucket_object_lock_configuration", "orders", {"rule": [{"default_retention": [{"mode": "COMPLIANCE", "days": 30}]}]}), {"bucket": true}), {"references": {"bucket": true}})
	links := [testing.link(other, "bucket", subject)]
	object_lock_retention.deny == set() with input as testing.related([subject, other], links)
}

test_passes_where_nothing_is_locked if {
	subject := testing.unset(testing.resource("aws_s3_bucket", "orders", {}), {"object_lock_enabled": true, "object_lock_configuration": true})
	object_lock_retention.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_the_bucket_is_locked if {
	subject := object.union(testing.unset(testing.resource("aws_s3_bucket", "orders", {}), {"object_lock_configuration": true}), {"unknown": {"object_lock_enabled": true, "object_lock_configuration": true}})
	expected := {testing.doubt(_id, subject, ["object_lock_enabled"], _missing)}
	object_lock_retention.deny == expected with input as testing.document([subject])
}

_id := "aws.s3.object_lock_retention"

_message := "objects are kept for no time: add a rule with default_retention"

_missing := "no aws_s3_bucket_object_lock_configuration refers to this bucket: add one with default_retention"
