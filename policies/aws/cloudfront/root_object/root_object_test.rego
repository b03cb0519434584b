package policies.aws.cloudfront.root_object_test

import data.lib.testing
import data.policies.aws.cloudfront.root_object

test_fails_where_nothing_is_named if {
	distribution := _distribution({})
	root_object.deny == {testing.failure(_id, distribution, ["default_root_object"], _message)} with input as testing.document([distribution])
}

test_passes_where_a_page_is_named if {
	distribution := _distribution({"default_root_object": "index.html"})
	root_object.deny == set() with input as testing.document([distribution])
}

test_undetermined_where_it_is_decided_at_apply if {
	distribution := testing.unknown(_distribution({}), {"default_root_object": true})
	root_object.deny == {testing.doubt(_id, distribution, ["default_root_object"], _message)} with input as testing.document([distribution])
}

_id := "aws.cloudfront.root_object"

_message := "default_root_object is {value}: name a page, such as index.html"

_distribution(values) := testing.resource("aws_cloudfront_distribution", "own", values)
