package policies.aws.dms.minor_upgrades_test

import data.lib.testing
import data.policies.aws.dms.minor_upgrades

test_fails_where_minor_versions_are_not_installed if {
	subject := testing.resource("aws_dms_replication_instance", "move", {"auto_minor_version_upgrade": false})
	expected := {testing.failure(_id, subject, ["auto_minor_version_upgrade"], _message)}
	minor_upgrades.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_minor_versions if {
	subject := testing.unset(testing.resource("aws_dms_replication_instance", "move", {}), {"auto_minor_version_upgrade": true})
	expected := {testing.failure(_id, subject, ["auto_minor_version_upgrade"], _message)}
	minor_upgrades.deny == expected with input as testing.document([subject])
}

test_passes_where_minor_versions_are_installed if {
	subject := testing.resource("aws_dms_replication_instance", "move", {"auto_minor_version_upgrade": true})
	minor_upgrades.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_minor_versions_are_installed if {
	subject := testing.unknown(testing.resource("aws_dms_replication_instance", "move", {}), {"auto_minor_version_upgrade": true})
	expected := {testing.doubt(_id, subject, ["auto_minor_version_upgrade"], _message)}
	minor_upgrades.deny == expected with input as testing.document([subject])
}

_id := "aws.dms.minor_upgrades"

_message := "auto_minor_version_upgrade is {value}: set it to true"
