package policies.aws.redshift.logging_test

import data.lib.testing
import data.policies.aws.redshift.logging

test_fails_where_nothing_is_logged if {
	subject := testing.resource("aws_redshift_cluster", "sales", {})
	expected := {testing.failure(_id, subject, [], _message)}
	logging.deny == expected with input as testing.document([subject])
}

test_passes_where_a_resource_of_its_own_says_where_to if {
	subject := testing.resource("aws_redshift_cluster", "sales", {})
	other := object.union(testing.unknown(testing.resource("aws_redshift_logging", "sales", {}), {"cluster_identifier": true}), {"references": {"cluster_identifier": true}})
	links := [testing.link(other, "cluster_identifier", subject)]
	logging.deny == set() with input as testing.related([subject, other], links)
}

_id := "aws.redshift.logging"

_message := "no aws_redshift_logging refers to this cluster: add one"
