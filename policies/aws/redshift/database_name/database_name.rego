# METADATA
# title: Warehouses have no database with the default name
# description: A name everybody knows is one thing less to guess.
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html#redshift-9
# custom:
#   severity: low
#   resource_types: [aws_redshift_cluster]
#   aliases: {checkov: [CKV_AWS_320]}
#   remediation:
#     safe: false
#     summary: Set database_name to another name; the cluster is made anew.
package policies.aws.redshift.database_name

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "database_name is {value}: choose another name than dev"

_path := ["database_name"]

# A copy has the names of its source.
deny contains f if {
	some cluster in tf.resources("aws_redshift_cluster")
	test := is.any_of([is.negated(is.equals_or(cluster, _path, "dev", "dev")), is.written(cluster, ["snapshot_identifier"]), is.written(cluster, ["snapshot_arn"])])
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
