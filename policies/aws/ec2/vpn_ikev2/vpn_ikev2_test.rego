package policies.aws.ec2.vpn_ikev2_test

import data.lib.testing
import data.policies.aws.ec2.vpn_ikev2

test_fails_where_IKEv1_is_accepted if {
	connection := _connection({"tunnel1_ike_versions": ["ikev1", "ikev2"], "tunnel2_ike_versions": ["ikev2"]})
	vpn_ikev2.deny == {testing.failure(_id, connection, ["tunnel1_ike_versions"], _message)} with input as testing.document([connection])
}

test_fails_where_nobody_wrote_it if {
	connection := _connection({"tunnel1_ike_versions": ["ikev2"]})
	vpn_ikev2.deny == {testing.failure(_id, connection, ["tunnel2_ike_versions"], _message)} with input as testing.document([connection])
}

test_passes_where_both_tunnels_speak_IKEv2 if {
	connection := _connection({"tunnel1_ike_versions": ["ikev2"], "tunnel2_ike_versions": ["ikev2"]})
	vpn_ikev2.deny == set() with input as testing.document([connection])
}

test_undetermined_where_it_is_decided_at_apply if {
	connection := testing.unknown(_connection({"tunnel1_ike_versions": ["ikev2"]}), {"tunnel2_ike_versions": true})
	vpn_ikev2.deny == {testing.doubt(_id, connection, ["tunnel2_ike_versions"], _message)} with input as testing.document([connection])
}

_id := "aws.ec2.vpn_ikev2"

_message := "the tunnel accepts {value}: accept ikev2 alone"

_connection(values) := testing.resource("aws_vpn_connection", "own", values)
