package policies.aws.redshift.serverless_not_public_test

import data.lib.testing
import data.policies.aws.redshift.serverless_not_public

test_fails_where_everybody_can_reach_it if {
	subject := testing.resource("aws_redshiftserverless_workgroup", "sales", {"publicly_accessible": true})
	expected := {testing.failure(_id, subject, ["publicly_accessible"], _message)}
	serverless_not_public.deny == expected with input as testing.document([subject])
}

test_passes_where_only_the_network_can_reach_it if {
	subject := testing.resource("aws_redshiftserverless_workgroup", "sales", {"publicly_accessible": false})
	serverless_not_public.deny == set() with input as testing.document([subject])
}

test_passes_where_nobody_says_it_and_only_the_network_can_reach_it if {
	subject := testing.resource("aws_redshiftserverless_workgroup", "sales", {})
	serverless_not_public.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_who_can_reach_it if {
	subject := testing.unknown(testing.resource("aws_redshiftserverless_workgroup", "sales", {}), {"publicly_accessible": true})
	expected := {testing.doubt(_id, subject, ["publicly_accessible"], _message)}
	serverless_not_public.deny == expected with input as testing.document([subject])
}

_id := "aws.redshift.serverless_not_public"

_message := "publicly_accessible is {value}: set it to false"
