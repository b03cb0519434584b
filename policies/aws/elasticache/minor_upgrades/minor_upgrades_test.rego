package policies.aws.elasticache.minor_upgrades_test

import data.lib.testing
import data.policies.aws.elasticache.minor_upgrades

test_fails_where_minor_versions_are_not_installed if {
	subject := testing.resource("aws_elasticache_cluster", "sessions", {"auto_minor_version_upgrade": false})
	expected := {testing.failure(_id, subject, ["auto_minor_version_upgrade"], _message)}
	minor_upgrades.deny == expected with input as testing.document([subject])
}

test_fails_where_minor_versions_are_not_installed_in_a_group if {
	subject := testing.resource("aws_elasticache_replication_group", "sessions", {"auto_minor_version_upgrade": false})
	expected := {testing.failure(_id, subject, ["auto_minor_version_upgrade"], _message)}
	minor_upgrades.deny == expected with input as testing.document([subject])
}

test_passes_where_minor_versions_are_installed if {
	subject := testing.resource("aws_elasticache_cluster", "sessions", {"auto_minor_version_upgrade": true})
	minor_upgrades.deny == set() with input as testing.document([subject])
}

test_passes_where_nobody_says_it_and_minor_versions_are_installed if {
	subject := testing.resource("aws_elasticache_cluster", "sessions", {})
	minor_upgrades.deny == set() with input as testing.document([subject])
}

test_undetermined_where_it_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_elasticache_cluster", "sessions", {}), {"auto_minor_version_upgrade": true})
	expected := {testing.doubt(_id, subject, ["auto_minor_version_upgrade"], _message)}
	minor_upgrades.deny == expected with input as testing.document([subject])
}

_id := "aws.elasticache.minor_upgrades"

_message := "auto_minor_version_upgrade is {value}: set it to true"
