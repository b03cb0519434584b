# METADATA
# title: Backups of graph database clusters are kept for a week
# description: By default a backup lives for one day; a fault found on Monday may be from Friday.
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-overview.html
# custom:
#   severity: medium
#   resource_types: [aws_neptune_cluster]
#   aliases: {checkov: [CKV_AWS_361]}
#   remediation:
#     safe: true
#     summary: Set backup_retention_period to 7 or more days.
package policies.aws.neptune.backups_kept

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "backup_retention_period is {value}: keep backups for 7 to 35 days"

_path := ["backup_retention_period"]

deny contains f if {
	some cluster in tf.resources("aws_neptune_cluster")
	test := is.at_least(cluster, _path, 7)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
