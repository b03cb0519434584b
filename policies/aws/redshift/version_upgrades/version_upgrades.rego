# METADATA
# title: Warehouses install new versions by themselves
# description: New versions mend the holes that were found since; a warehouse that never takes them stays open.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-considerations.html
# custom:
#   severity: low
#   resource_types: [aws_redshift_cluster]
#   aliases: {checkov: [CKV_AWS_141]}
#   remediation:
#     safe: true
#     summary: Leave allow_version_upgrade out or set it to true; they are installed in the maintenance window.
package policies.aws.redshift.version_upgrades

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "allow_version_upgrade is {value}: set it to true"

_path := ["allow_version_upgrade"]

deny contains f if {
	some cluster in tf.resources("aws_redshift_cluster")
	test := is.equals_or(cluster, _path, true, true)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
