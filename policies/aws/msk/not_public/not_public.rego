# METADATA
# title: Kafka clusters cannot be reached from the internet
# description: Brokers with public addresses are one rule of a security group away from everybody.
# related_resources:
#   - ref: https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html
# custom:
#   severity: high
#   resource_types: [aws_msk_cluster]
#   aliases: {checkov: [CKV_AWS_291], kics: [54378d69-dd7c-4b08-a43e-80d563396857]}
#   remediation:
#     safe: false
#     summary: Set the type of public_access to DISABLED and connect from within the network.
package policies.aws.msk.not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "public_access is {value}: set it to DISABLED"

_path := ["broker_node_group_info", 0, "connectivity_info", 0, "public_access", 0, "type"]

deny contains f if {
	some cluster in tf.resources("aws_msk_cluster")
	test := is.negated(is.one_of(cluster, _path, {"SERVICE_PROVIDED_EIPS"}))
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
