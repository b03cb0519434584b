# METADATA
# title: Warehouses only take TLS
# description: Without TLS, passwords, queries and their answers can be read on the way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html
# custom:
#   severity: medium
#   resource_types: [aws_redshift_parameter_group]
#   aliases: {checkov: [CKV_AWS_105]}
#   remediation:
#     safe: false
#     summary: Set the parameter require_ssl to true once all clients use TLS.
package policies.aws.redshift.tls

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "clients may do without TLS: set the parameter require_ssl to true"

deny contains f if {
	some group in tf.resources("aws_redshift_parameter_group")
	test := is.any_of({_requires(parameter) | some parameter in tf.blocks(group, ["parameter"])})
	f := finding.unless(test, rego.metadata.chain(), group, ["parameter"], _message)
}

_requires(parameter) := is.all_of([
	is.equals(parameter, ["name"], "require_ssl"),
	is.matches(parameter, ["value"], `(?i)^(true|1|on)$`),
])
