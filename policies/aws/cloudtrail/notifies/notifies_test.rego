package policies.aws.cloudtrail.notifies_test

import data.lib.testing
import data.policies.aws.cloudtrail.notifies

test_fails_where_there_is_no_topic if {
	it := testing.resource("aws_cloudtrail", "it", {"sns_topic_name": null})
	notifies.deny == {testing.failure(_id, it, ["sns_topic_name"], _message)} with input as testing.document([it])
}

test_passes_where_there_is_a_topic if {
	it := testing.resource("aws_cloudtrail", "it", {"sns_topic_name": "trail-delivered"})
	notifies.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_topic_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_cloudtrail", "it", {}), {"sns_topic_name": true})
	notifies.deny == {testing.doubt(_id, it, ["sns_topic_name"], _message)} with input as testing.document([it])
}

_id := "aws.cloudtrail.notifies"

_message := "sns_topic_name is {value}: name a topic"
