# METADATA
# title: File systems are backed up
# description: Deleted and encrypted files are only back if somebody saved them before.
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/automatic-backups.html
# custom:
#   severity: medium
#   resource_types: [aws_efs_backup_policy, aws_efs_file_system]
#   aliases: {checkov: [CKV2_AWS_18]}
#   remediation:
#     safe: true
#     summary: Add an aws_efs_backup_policy with status ENABLED, or name the file system in an aws_backup_selection.
package policies.aws.efs.backed_up

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "status is {value}: set it to ENABLED"

_missing := "nothing backs this file system up: add an aws_efs_backup_policy with status ENABLED"

_path := ["backup_policy", 0, "status"]

deny contains f if {
	some policy in tf.resources("aws_efs_backup_policy")
	test := is.equals(policy, _path, "ENABLED")
	f := finding.unless(test, rego.metadata.chain(), policy, _path, _message)
}

deny contains f if {
	some system in tf.resources("aws_efs_file_system")
	test := is.any_of([
		is.related(system, "aws_efs_backup_policy.file_system_id"),
		is.related(system, "aws_backup_selection.resources"),
		_chosen_by_others,
	])
	f := finding.unless(test, rego.metadata.chain(), system, [], _missing)
}

# Tags may come from elsewhere, so a selection by tags leaves it open.
_chosen_by_others := is.any_of([test |
	some selection in tf.resources("aws_backup_selection")
	some test in [_names_all(selection), _open[blocks.exist(selection, ["selection_tag"])]]
])

# A reference is the address of one thing, and the one to this file system is a relation.
_names_all(selection) := "yes" if {
	is.holds_match(selection, ["resources"], _all) == "yes"
} else := "no" if {
	tf.is_reference(selection, ["resources"])
} else := "unknown" if {
	tf.is_unknown(selection, ["resources"])
} else := "no"

_all := `^(\*|arn:aws[a-z-]*:elasticfilesystem:.*\*)$`

_open := {"yes": "unknown", "no": "no", "unknown": "unknown"}
