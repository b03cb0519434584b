# METADATA
# title: Databases keep backups
# description: Without automatic backups, the last manual snapshot is all that is left after a mistake.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html
# custom:
#   severity: medium
#   resource_types: [aws_db_instance, aws_rds_cluster]
#   aliases: {checkov: [CKV_AWS_133]}
#   remediation:
#     safe: true
#     summary: Set backup_retention_period to the days that are needed, 1 to 35.
package policies.aws.rds.backups_kept

import data.lib.finding
import data.lib.is
import data.lib.tf

_days := ["backup_retention_period"]

# Where nobody says how long, AWS keeps one day.
deny contains f if {
	some type in {"aws_db_instance", "aws_rds_cluster"}
	some database in tf.resources(type)
	test := is.any_of([
		is.negated(is.written(database, _days)),
		is.all_of([is.at_least(database, _days, 1), is.at_most(database, _days, 35)]),
	])
	f := finding.unless(test, rego.metadata.chain(), database, _days, "backup_retention_period is {value}: keep 1 to 35 days")
}
