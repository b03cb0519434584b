package policies.aws.sns.subscription_encrypted_test

import data.lib.testing
import data.policies.aws.sns.subscription_encrypted

test_fails_where_messages_go_out_in_the_clear if {
	it := testing.resource("aws_sns_topic_subscription", "it", {"protocol": "http"})
	subscription_encrypted.deny == {testing.failure(_id, it, ["protocol"], _message)} with input as testing.document([it])
}

test_passes_where_messages_go_out_encrypted if {
	it := testing.resource("aws_sns_topic_subscription", "it", {"protocol": "https"})
	subscription_encrypted.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_protocol_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_sns_topic_subscription", "it", {}), {"protocol": true})
	subscription_encrypted.deny == {testing.doubt(_id, it, ["protocol"], _message)} with input as testing.document([it])
}

_id := "aws.sns.subscription_encrypted"

_message := "protocol is {value}: deliver by https"
