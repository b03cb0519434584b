# METADATA
# title: Serverless warehouses cannot be reached from the internet
# description: A warehouse with a public address is one rule of a security group away from everybody.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-connecting.html
# custom:
#   severity: high
#   resource_types: [aws_redshiftserverless_workgroup]
#   remediation:
#     safe: false
#     summary: Set publicly_accessible to false and connect from within the network.
package policies.aws.redshift.serverless_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "publicly_accessible is {value}: set it to false"

_path := ["publicly_accessible"]

deny contains f if {
	some workgroup in tf.resources("aws_redshiftserverless_workgroup")
	test := is.equals_or(workgroup, _path, false, false)
	f := finding.unless(test, rego.metadata.chain(), workgroup, _path, _message)
}
