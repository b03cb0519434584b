# METADATA
# title: Serverless warehouses only take TLS
# description: Without TLS, passwords, queries and their answers can be read on the way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-connecting.html
# custom:
#   severity: medium
#   resource_types: [aws_redshiftserverless_workgroup]
#   remediation:
#     safe: false
#     summary: Add a config_parameter require_ssl with the value true once all clients use TLS.
package policies.aws.redshift.serverless_tls

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "clients may do without TLS: set the parameter require_ssl to true"

deny contains f if {
	some workgroup in tf.resources("aws_redshiftserverless_workgroup")
	test := is.any_of({_requires(parameter) | some parameter in tf.blocks(workgroup, ["config_parameter"])})
	f := finding.unless(test, rego.metadata.chain(), workgroup, ["config_parameter"], _message)
}

_requires(parameter) := is.all_of([
	is.equals(parameter, ["parameter_key"], "require_ssl"),
	is.matches(parameter, ["parameter_value"], `(?i)^true$`),
])
