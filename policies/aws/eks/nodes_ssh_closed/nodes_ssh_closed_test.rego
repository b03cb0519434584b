package policies.aws.eks.nodes_ssh_closed_test

import data.lib.testing
import data.policies.aws.eks.nodes_ssh_closed

test_fails_where_a_key_stands_alone if {
	group := _group({"remote_access": [{"ec2_ssh_key": "admin", "source_security_group_ids": null}]})
	nodes_ssh_closed.deny == {testing.failure(_id, group, ["remote_access", 0, "source_security_group_ids"], _message)} with input as testing.document([group])
}

test_passes_where_groups_are_named if {
	group := _group({"remote_access": [{"ec2_ssh_key": "admin", "source_security_group_ids": ["sg-1"]}]})
	nodes_ssh_closed.deny == set() with input as testing.document([group])
}

test_passes_where_there_is_no_key if {
	group := _group({"remote_access": [{"ec2_ssh_key": null}]})
	nodes_ssh_closed.deny == set() with input as testing.document([group])
}

test_undetermined_where_they_are_decided_at_apply if {
	group := testing.unknown(_group({"remote_access": [{"ec2_ssh_key": "admin"}]}), {"remote_access": [{"source_security_group_ids": true}]})
	nodes_ssh_closed.deny == {testing.doubt(_id, group, ["remote_access", 0, "source_security_group_ids"], _message)} with input as testing.document([group])
}

_id := "aws.eks.nodes_ssh_closed"

_message := "source_security_group_ids is {value}, so EKS opens SSH to the world: name the groups that may enter"

_group(values) := testing.resource("aws_eks_node_group", "own", values)
