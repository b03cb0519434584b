# METADATA
# title: Kafka clusters ask who is there
# description: With unauthenticated access, everybody who reaches a broker may read and write every topic.
# related_resources:
#   - ref: https://docs.aws.amazon.com/msk/latest/developerguide/msk-authentication.html
# custom:
#   severity: medium
#   resource_types: [aws_msk_cluster]
#   remediation:
#     safe: false
#     summary: Set unauthenticated to false once all clients use IAM, SCRAM or certificates.
package policies.aws.msk.authenticated

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "unauthenticated is {value}: set it to false and enable IAM, SCRAM or TLS"

_path := ["client_authentication", 0, "unauthenticated"]

deny contains f if {
	some cluster in tf.resources("aws_msk_cluster")
	test := is.negated(is.equals(cluster, _path, true))
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
