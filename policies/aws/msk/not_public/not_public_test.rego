package policies.aws.msk.not_public_test

import data.lib.testing
import data.policies.aws.msk.not_public

test_fails_where_brokers_have_public_addresses if {
	subject := testing.resource("aws_msk_cluster", "events", {"broker_node_group_info": [{"connectivity_info": [{"public_access": [{"type": "SERVICE_PROVIDED_EIPS"}]}]}]})
	expected := {testing.failure(_id, subject, ["broker_node_group_info", 0, "connectivity_info", 0, "public_access", 0, "type"], _message)}
	not_public.deny == expected with input as testing.document([subject])
}

test_passes_where_public_access_is_off if {
	subject := testing.resource("aws_msk_cluster", "events", {"broker_node_group_info": [{"connectivity_info": [{"public_access": [{"type": "DISABLED"}]}]}]})
	not_public.deny == set() with input as testing.document([subject])
}

test_passes_where_nobody_asks_for_public_access if {
	subject := testing.resource("aws_msk_cluster", "events", {})
	not_public.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_what_kind_of_access_there_is if {
	subject := testing.unknown(testing.resource("aws_msk_cluster", "events", {"broker_node_group_info": [{"connectivity_info": [{"public_access": [{}]}]}]}), {"broker_node_group_info": [{"connectivity_info": [{"public_access": [{"type": true}]}]}]})
	expected := {testing.doubt(_id, subject, ["broker_node_group_info", 0, "connectivity_info", 0, "public_access", 0, "type"], _message)}
	not_public.deny == expected with input as testing.document([subject])
}

_id := "aws.msk.not_public"

_message := "public_access is {value}: set it to DISABLED"
