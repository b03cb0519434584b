package policies.general.naming.pattern_test

import data.lib.testing
import data.policies.general.naming.pattern

test_any_name_will_do_unless_told if {
	pattern.deny == set() with input as testing.document([_bucket({"bucket": "stuff"})])
}

test_fails_where_the_name_is_another if {
	bucket := _bucket({"bucket": "stuff"})
	pattern.deny == {testing.failure(_id, bucket, ["bucket"], _message)} with input as _wanting(bucket)
}

test_passes_where_it_fits if {
	pattern.deny == set() with input as _wanting(_bucket({"bucket": "acme-stuff"}))
}

test_undetermined_where_it_is_decided_at_apply if {
	bucket := testing.unknown(_bucket({}), {"bucket": true})
	pattern.deny == {testing.doubt(_id, bucket, ["bucket"], _message)} with input as _wanting(bucket)
}

_id := "general.naming.pattern"

_message := "the name is {value}: names of aws_s3_bucket match ^acme-"

_bucket(values) := testing.resource("aws_s3_bucket", "a", values)

_wanting(bucket) := object.union(testing.document([bucket]), {"parameters": {"name_patterns": {"aws_s3_bucket": "^acme-"}}})
