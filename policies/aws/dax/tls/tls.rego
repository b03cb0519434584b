# METADATA
# title: DAX clusters only take TLS
# description: Without TLS, items can be read on the way from the cache.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionInTransit.html
# custom:
#   severity: medium
#   resource_types: [aws_dax_cluster]
#   aliases: {checkov: [CKV_AWS_239]}
#   remediation:
#     safe: false
#     summary: Set cluster_endpoint_encryption_type to TLS once all clients can; the cluster is made anew.
package policies.aws.dax.tls

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "cluster_endpoint_encryption_type is {value}: set it to TLS"

_path := ["cluster_endpoint_encryption_type"]

deny contains f if {
	some cluster in tf.resources("aws_dax_cluster")
	test := is.equals(cluster, _path, "TLS")
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
