# METADATA
# title: Routes to peers name their networks
# description: >-
#   A route that sends everything over a peering connection gives the neighbour traffic that was never meant for it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html
# custom:
#   severity: medium
#   resource_types: [aws_route, aws_route_table]
#   aliases: {checkov: [CKV2_AWS_44], kics: [b3a41501-f712-4c4f-81e5-db9a7dc0e34e]}
#   remediation:
#     safe: false
#     summary: Replace the route by one for the network of the peer.
package policies.aws.ec2.peering_routes_narrow

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "the route sends {value} to a peer: name the network of the peer"

deny contains f if {
	some route in tf.resources("aws_route")
	some path in [["destination_cidr_block"], ["destination_ipv6_cidr_block"]]
	test := is.negated(is.all_of([_is_everything(route, path), is.present(route, ["vpc_peering_connection_id"])]))
	f := finding.unless(test, rego.metadata.chain(), route, path, _message)
}

deny contains f if {
	some table in tf.resources("aws_route_table")
	some route in tf.written_blocks(table, ["route"])
	some path in [["cidr_block"], ["ipv6_cidr_block"]]
	test := is.negated(is.all_of([_is_everything(route, path), is.present(route, ["vpc_peering_connection_id"])]))
	f := finding.unless(test, rego.metadata.chain(), route, path, _message)
}

_is_everything(route, path) := is.one_of(route, path, {"0.0.0.0/0", "::/0"})
