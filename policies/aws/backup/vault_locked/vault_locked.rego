# METADATA
# title: Backup vaults are locked
# description: Who breaks in deletes the backups first; in a locked vault nobody can before their time.
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html
# custom:
#   severity: medium
#   resource_types: [aws_backup_vault]
#   remediation:
#     safe: false
#     summary: >-
#       Add an aws_backup_vault_lock_configuration with min_retention_days; with changeable_for_days it can never be
#       lifted after that time.
package policies.aws.backup.vault_locked

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "no aws_backup_vault_lock_configuration refers to this vault: add one"

deny contains f if {
	some vault in tf.resources("aws_backup_vault")
	test := is.related(vault, "aws_backup_vault_lock_configuration.backup_vault_name")
	f := finding.unless(test, rego.metadata.chain(), vault, [], _message)
}
