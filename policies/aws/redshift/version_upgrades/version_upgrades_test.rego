package policies.aws.redshift.version_upgrades_test

import data.lib.testing
import data.policies.aws.redshift.version_upgrades

test_fails_where_new_versions_are_not_installed if {
	subject := testing.resource("aws_redshift_cluster", "sales", {"allow_version_upgrade": false})
	expected := {testing.failure(_id, subject, ["allow_version_upgrade"], _message)}
	version_upgrades.deny == expected with input as testing.document([subject])
}

test_passes_where_nobody_says_it_and_new_versions_are_installed if {
	subject := testing.resource("aws_redshift_cluster", "sales", {})
	version_upgrades.deny == set() with input as testing.document([subject])
}

test_passes_where_new_versions_are_installed if {
	subject := testing.resource("aws_redshift_cluster", "sales", {"allow_version_upgrade": true})
	version_upgrades.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_new_versions_are_installed if {
	subject := testing.unknown(testing.resource("aws_redshift_cluster", "sales", {}), {"allow_version_upgrade": true})
	expected := {testing.doubt(_id, subject, ["allow_version_upgrade"], _message)}
	version_upgrades.deny == expected with input as testing.document([subject])
}

_id := "aws.redshift.version_upgrades"

_message := "allow_version_upgrade is {value}: set it to true"
