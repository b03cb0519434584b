# METADATA
# title: Graph databases cannot be reached from the internet
# description: A database with a public address is one rule of a security group away from everybody.
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/neptune-public-endpoints.html
# custom:
#   severity: high
#   resource_types: [aws_neptune_cluster_instance]
#   aliases: {checkov: [CKV_AWS_102], kics: [9ba198e0-fef4-464a-8a4d-75ea55300de7]}
#   remediation:
#     safe: false
#     summary: Set publicly_accessible to false and connect from within the network.
package policies.aws.neptune.not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "publicly_accessible is {value}: set it to false"

_path := ["publicly_accessible"]

deny contains f if {
	some instance in tf.resources("aws_neptune_cluster_instance")
	test := is.equals_or(instance, _path, false, false)
	f := finding.unless(test, rego.metadata.chain(), instance, _path, _message)
}
