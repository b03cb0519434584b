# METADATA
# title: Warehouses are saved by themselves
# description: Without automatic snapshots, what is deleted or broken is only back if somebody saved it by hand.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html
# custom:
#   severity: medium
#   resource_types: [aws_redshift_cluster]
#   aliases: {checkov: [CKV_AWS_343]}
#   remediation:
#     safe: true
#     summary: Set automated_snapshot_retention_period to 1 to 35 days.
package policies.aws.redshift.snapshots_kept

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "automated_snapshot_retention_period is {value}: keep snapshots for 1 to 35 days"

_path := ["automated_snapshot_retention_period"]

# Who says nothing has a snapshot for a day.
deny contains f if {
	some cluster in tf.resources("aws_redshift_cluster")
	test := is.negated(is.equals(cluster, _path, 0))
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
