package policies.aws.ec2.image_owner_named_test

import data.lib.testing
import data.policies.aws.ec2.image_owner_named

test_fails_where_nobody_named_an_owner if {
	image := _image({"most_recent": true, "filter": [{"name": "name", "values": ["ubuntu-*"]}]})
	image_owner_named.deny == {testing.failure(_id, image, ["owners"], _message)} with input as testing.document([image])
}

test_passes_where_owners_are_named if {
	image := _image({"owners": ["amazon"]})
	image_owner_named.deny == set() with input as testing.document([image])
}

test_passes_where_a_filter_names_the_owner if {
	image := _image({"filter": [{"name": "owner-id", "values": ["123456789012"]}]})
	image_owner_named.deny == set() with input as testing.document([image])
}

test_undetermined_where_it_is_decided_at_apply if {
	image := testing.unknown(_image({}), {"owners": true})
	image_owner_named.deny == {testing.doubt(_id, image, ["owners"], _message)} with input as testing.document([image])
}

_id := "aws.ec2.image_owner_named"

_message := "no owner is named: name the accounts whose images you trust in owners"

_image(values) := testing.resource("data.aws_ami", "own", values)
