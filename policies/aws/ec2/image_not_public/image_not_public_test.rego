package policies.aws.ec2.image_not_public_test

import data.lib.testing
import data.policies.aws.ec2.image_not_public

test_fails_where_everybody_may_start_it if {
	permission := _permission({"group": "all"})
	image_not_public.deny == {testing.failure(_id, permission, ["group"], _message)} with input as testing.document([permission])
}

test_passes_where_an_account_may if {
	permission := _permission({"account_id": "123456789012"})
	image_not_public.deny == set() with input as testing.document([permission])
}

test_undetermined_where_it_is_decided_at_apply if {
	permission := testing.unknown(_permission({}), {"group": true})
	image_not_public.deny == {testing.doubt(_id, permission, ["group"], _message)} with input as testing.document([permission])
}

_id := "aws.ec2.image_not_public"

_message := "the image may be started by {value}: name accounts or an organisation"

_permission(values) := testing.resource("aws_ami_launch_permission", "own", values)
