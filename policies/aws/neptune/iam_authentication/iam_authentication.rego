# METADATA
# title: Graph databases take IAM identities
# description: Without IAM, everybody who reaches the port of the cluster may read and write the graph.
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/iam-auth.html
# custom:
#   severity: medium
#   resource_types: [aws_neptune_cluster]
#   aliases: {checkov: [CKV_AWS_359], kics: [c91d7ea0-d4d1-403b-8fe1-c9961ac082c5]}
#   remediation:
#     safe: false
#     summary: Set iam_database_authentication_enabled to true once all clients sign their requests.
package policies.aws.neptune.iam_authentication

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "iam_database_authentication_enabled is {value}: set it to true"

_path := ["iam_database_authentication_enabled"]

deny contains f if {
	some cluster in tf.resources("aws_neptune_cluster")
	test := is.equals(cluster, _path, true)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
