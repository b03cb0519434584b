package policies.aws.rds.multi_az_test

import data.lib.testing
import data.policies.aws.rds.multi_az

test_fails_where_there_is_no_standby if {
	subject := testing.resource("aws_db_instance", "shop", {"multi_az": false})
	expected := {testing.failure(_id, subject, ["multi_az"], _message)}
	multi_az.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_a_standby if {
	subject := testing.unset(testing.resource("aws_db_instance", "shop", {}), {"multi_az": true})
	expected := {testing.failure(_id, subject, ["multi_az"], _message)}
	multi_az.deny == expected with input as testing.document([subject])
}

test_passes_where_there_is_a_standby if {
	subject := testing.resource("aws_db_instance", "shop", {"multi_az": true})
	multi_az.deny == set() with input as testing.document([subject])
}

test_passes_where_it_is_a_read_replica if {
	subject := testing.unset(testing.resource("aws_db_instance", "shop", {"replicate_source_db": "shop-main"}), {"multi_az": true})
	multi_az.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_there_is_a_standby if {
	subject := testing.unknown(testing.resource("aws_db_instance", "shop", {}), {"multi_az": true})
	expected := {testing.doubt(_id, subject, ["multi_az"], _message)}
	multi_az.deny == expected with input as testing.document([subject])
}

_id := "aws.rds.multi_az"

_message := "multi_az is {value}: set it to true"
