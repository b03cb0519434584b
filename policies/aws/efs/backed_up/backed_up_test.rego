package policies.aws.efs.backed_up_test

import data.lib.testing
import data.policies.aws.efs.backed_up

test_fails_where_backups_are_off if {
	subject := testing.resource("aws_efs_backup_policy", "shared", {"backup_policy": [{"status": "DISABLED"}]})
	expected := {testing.failure(_id, subject, ["backup_policy", 0, "status"], _message)}
	backed_up.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_backups if {
	subject := testing.resource("aws_efs_file_system", "shared", {})
	expected := {testing.failure(_id, subject, [], _missing)}
	backed_up.deny == expected with input as testing.document([subject])
}

test_passes_where_backups_are_on if {
	subject := testing.resource("aws_efs_file_system", "shared", {})
	other := object.union(testing.unknown(testing.resource("aws_efs_backup_policy", "shared", {"backup_policy": [{"status": "ENABLED"}]}), {"file_system_id": true}), {"references": {"file_system_id": true}})
	links := [testing.link(other, "file_system_id", subject)]
	backed_up.deny == set() with input as testing.related([subject, other], links)
}

test_passes_where_a_plan_backs_it_up if {
	subject := testing.resource("aws_efs_file_system", "shared", {})
	other := object.union(testing.unknown(testing.resource("aws_backup_selection", "nightly", {"resources": [null]}), {"resources": [true]}), {"references": {"resources": [true]}})
	links := [testing.link(other, "resources", subject)]
	backed_up.deny == set() with input as testing.related([subject, other], links)
}

test_passes_where_a_plan_backs_all_file_systems_up if {
	subject := testing.resource("aws_efs_file_system", "shared", {})
	other := testing.resource("aws_backup_selection", "nightly", {"resources": ["arn:aws:elasticfilesystem:*:*:file-system/*"]})
	backed_up.deny == set() with input as testing.document([subject, other])
}

test_fails_where_a_plan_backs_another_one_up if {
	subject := testing.resource("aws_efs_file_system", "shared", {})
	other := testing.resource("aws_efs_file_system", "other", {"creation_token": "other"})
	third := object.union(testing.unknown(testing.resource("aws_backup_selection", "nightly", {"resources": [null]}), {"resources": [true]}), {"references": {"resources": [true]}})
	links := [testing.link(third, "resources", other)]
	expected := {testing.failure(_id, subject, [], _missing)}
	backed_up.deny == expected with input as testing.related([subject, other, third], links)
}

test_undetermined_where_apply_decides_what_a_plan_names if {
	subject := testing.resource("aws_efs_file_system", "shared", {})
	other := testing.unknown(testing.resource("aws_backup_selection", "nightly", {}), {"resources": true})
	expected := {testing.doubt(_id, subject, [], _missing)}
	backed_up.deny == expected with input as testing.document([subject, other])
}

test_undetermined_where_a_plan_goes_by_tags if {
	subject := testing.resource("aws_efs_file_system", "shared", {})
	other := testing.resource("aws_backup_selection", "nightly", {"selection_tag": [{"type": "STRINGEQUALS", "key": "backup", "value": "nightly"}]})
	expected := {testing.doubt(_id, subject, [], _missing)}
	backed_up.deny == expected with input as testing.document([subject, other])
}

test_undetermined_where_apply_decides_whether_backups_are_on if {
	subject := testing.unknown(testing.resource("aws_efs_backup_policy", "shared", {"backup_policy": [{}]}), {"backup_policy": [{"status": true}]})
	expected := {testing.doubt(_id, subject, ["backup_policy", 0, "status"], _message)}
	backed_up.deny == expected with input as testing.document([subject])
}

_id := "aws.efs.backed_up"

_message := "status is {value}: set it to ENABLED"

_missing := "nothing backs this file system up: add an aws_efs_backup_policy with status ENABLED"
