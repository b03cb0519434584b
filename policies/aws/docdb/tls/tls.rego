# METADATA
# title: Document databases only take TLS
# description: Without TLS, passwords and documents can be read on the way to the database.
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html
# custom:
#   severity: high
#   resource_types: [aws_docdb_cluster_parameter_group]
#   aliases: {checkov: [CKV_AWS_90]}
#   remediation:
#     safe: false
#     summary: Remove the parameter tls or set it to enabled once all clients use TLS.
package policies.aws.docdb.tls

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "tls is {value}: set it to enabled"

deny contains f if {
	some group in tf.resources("aws_docdb_cluster_parameter_group")
	some parameter in tf.blocks(group, ["parameter"])
	test := is.negated(is.all_of([is.equals(parameter, ["name"], "tls"), is.equals(parameter, ["value"], "disabled")]))
	f := finding.unless(test, rego.metadata.chain(), parameter, ["value"], _message)
}
