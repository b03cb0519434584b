package policies.aws.emr.public_access_blocked_test

import data.lib.testing
import data.policies.aws.emr.public_access_blocked

test_fails_where_clusters_may_be_public if {
	subject := testing.resource("aws_emr_block_public_access_configuration", "this", {"block_public_security_group_rules": false})
	expected := {testing.failure(_id, subject, ["block_public_security_group_rules"], _message)}
	public_access_blocked.deny == expected with input as testing.document([subject])
}

test_passes_where_clusters_may_not_be_public if {
	subject := testing.resource("aws_emr_block_public_access_configuration", "this", {"block_public_security_group_rules": true})
	public_access_blocked.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_clusters_may_not_be_public if {
	subject := testing.unknown(testing.resource("aws_emr_block_public_access_configuration", "this", {}), {"block_public_security_group_rules": true})
	expected := {testing.doubt(_id, subject, ["block_public_security_group_rules"], _message)}
	public_access_blocked.deny == expected with input as testing.document([subject])
}

_id := "aws.emr.public_access_blocked"

_message := "block_public_security_group_rules is {value}: set it to true"
