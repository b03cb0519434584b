# METADATA
# title: VPN tunnels speak IKEv2 alone
# description: IKEv1 has known weaknesses, and AWS accepts both as long as nobody says otherwise.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html
# custom:
#   severity: low
#   resource_types: [aws_vpn_connection]
#   remediation:
#     safe: false
#     summary: Set the ike_versions of both tunnels to ikev2, once the gateway on the other side speaks it.
package policies.aws.ec2.vpn_ikev2

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some connection in tf.resources("aws_vpn_connection")
	some path in [["tunnel1_ike_versions"], ["tunnel2_ike_versions"]]
	test := is.all_of([is.present(connection, path), is.holds_only(connection, path, {"ikev2"})])
	f := finding.unless(test, rego.metadata.chain(), connection, path, "the tunnel accepts {value}: accept ikev2 alone")
}
