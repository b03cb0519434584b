package policies.aws.backup.vault_locked_test

import data.lib.testing
import data.policies.aws.backup.vault_locked

test_fails_where_backups_can_be_deleted if {
	subject := testing.resource("aws_backup_vault", "nightly", {})
	expected := {testing.failure(_id, subject, [], _message)}
	vault_locked.deny == expected with input as testing.document([subject])
}

test_passes_where_the_vault_is_locked if {
	subject := testing.resource("aws_backup_vault", "nightly", {})
	other := object.union(testing.unknown(testing.resource("aws_backup_vault_lock_configuration", "nightly", {}), {"backup_vault_name": true}), {"references": {"backup_vault_name": true}})
	links := [testing.link(other, "backup_vault_name", subject)]
	vault_locked.deny == set() with input as testing.related([subject, other], links)
}

_id := "aws.backup.vault_locked"

_message := "no aws_backup_vault_lock_configuration refers to this vault: add one"
