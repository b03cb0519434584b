# METADATA
# title: Backups in another region are encrypted with a key of their own
# description: With a customer key the use of replicated backups can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html
# custom:
#   severity: low
#   resource_types: [aws_db_instance_automated_backups_replication]
#   aliases: {checkov: [CKV_AWS_245]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id to a key of the region the backups go to.
package policies.aws.rds.replicated_backups_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: name a customer key"

_path := ["kms_key_id"]

deny contains f if {
	some replication in tf.resources("aws_db_instance_automated_backups_replication")
	test := is.written(replication, _path)
	f := finding.unless(test, rego.metadata.chain(), replication, _path, _message)
}
