# METADATA
# title: Databases install minor versions by themselves
# description: Minor versions mend the holes that were found since; a database that never takes them stays open.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html
# custom:
#   severity: low
#   resource_types: [aws_db_instance, aws_rds_cluster_instance]
#   aliases: {checkov: [CKV_AWS_226], kics: [3b6d777b-76e3-4133-80a3-0d6f667ade7f]}
#   remediation:
#     safe: true
#     summary: Set auto_minor_version_upgrade to true; they are installed in the maintenance window.
package policies.aws.rds.minor_upgrades

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "auto_minor_version_upgrade is {value}: set it to true"

_path := ["auto_minor_version_upgrade"]

deny contains f if {
	some database in tf.resources("aws_db_instance")
	test := is.equals_or(database, _path, true, true)
	f := finding.unless(test, rego.metadata.chain(), database, _path, _message)
}

deny contains f if {
	some instance in tf.resources("aws_rds_cluster_instance")
	test := is.equals_or(instance, _path, true, true)
	f := finding.unless(test, rego.metadata.chain(), instance, _path, _message)
}
