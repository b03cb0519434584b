# METADATA
# title: Backup vaults are encrypted with a key of their own
# description: With a customer key the use of the backups can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html
# custom:
#   severity: low
#   resource_types: [aws_backup_vault]
#   aliases: {checkov: [CKV_AWS_166]}
#   remediation:
#     safe: false
#     summary: Set kms_key_arn; the vault is made anew.
package policies.aws.backup.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_arn is {value}: name a customer key"

_path := ["kms_key_arn"]

deny contains f if {
	some vault in tf.resources("aws_backup_vault")
	test := is.written(vault, _path)
	f := finding.unless(test, rego.metadata.chain(), vault, _path, _message)
}
