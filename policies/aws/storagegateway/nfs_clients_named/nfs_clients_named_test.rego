package policies.aws.storagegateway.nfs_clients_named_test

import data.lib.testing
import data.policies.aws.storagegateway.nfs_clients_named

test_fails_where_everybody_is_on_the_list if {
	subject := testing.resource("aws_storagegateway_nfs_file_share", "share", {"client_list": ["0.0.0.0/0"]})
	expected := {testing.failure(_id, subject, ["client_list"], _message)}
	nfs_clients_named.deny == expected with input as testing.document([subject])
}

test_passes_where_one_network_is_on_the_list if {
	subject := testing.resource("aws_storagegateway_nfs_file_share", "share", {"client_list": ["10.0.0.0/16"]})
	nfs_clients_named.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_who_is_on_the_list if {
	subject := testing.unknown(testing.resource("aws_storagegateway_nfs_file_share", "share", {}), {"client_list": true})
	expected := {testing.doubt(_id, subject, ["client_list"], _message)}
	nfs_clients_named.deny == expected with input as testing.document([subject])
}

_id := "aws.storagegateway.nfs_clients_named"

_message := "client_list holds everybody: name the networks of the clients"
