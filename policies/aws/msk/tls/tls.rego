# METADATA
# title: Kafka clusters only talk over TLS
# description: Without TLS, messages can be read on their way between clients and brokers, and between brokers.
# related_resources:
#   - ref: https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html
# custom:
#   severity: high
#   resource_types: [aws_msk_cluster]
#   aliases: {checkov: [CKV_AWS_81], trivy: [AWS-0073]}
#   remediation:
#     safe: false
#     summary: Set client_broker to TLS once all clients use TLS; in_cluster can only be set when the cluster is made.
package policies.aws.msk.tls

import data.lib.finding
import data.lib.is
import data.lib.tf

_clients := ["encryption_info", 0, "encryption_in_transit", 0, "client_broker"]

_brokers := ["encryption_info", 0, "encryption_in_transit", 0, "in_cluster"]

# Who says nothing gets TLS.
deny contains f if {
	some cluster in tf.resources("aws_msk_cluster")
	test := is.equals_or(cluster, _clients, "TLS", "TLS")
	f := finding.unless(test, rego.metadata.chain(), cluster, _clients, "client_broker is {value}: set it to TLS")
}

deny contains f if {
	some cluster in tf.resources("aws_msk_cluster")
	test := is.equals_or(cluster, _brokers, true, true)
	f := finding.unless(test, rego.metadata.chain(), cluster, _brokers, "in_cluster is {value}: set it to true")
}
