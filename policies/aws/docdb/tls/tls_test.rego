package policies.aws.docdb.tls_test

import data.lib.testing
import data.policies.aws.docdb.tls

test_fails_where_tls_is_off if {
	subject := testing.unset(testing.resource("aws_docdb_cluster_parameter_group", "catalogue", {"parameter": [{"name": "tls", "value": "disabled"}]}), {"name": true})
	expected := {testing.failure(_id, subject, ["parameter", 0, "value"], _message)}
	tls.deny == expected with input as testing.document([subject])
}

test_passes_where_tls_is_on if {
	subject := testing.unset(testing.resource("aws_docdb_cluster_parameter_group", "catalogue", {"parameter": [{"name": "tls", "value": "enabled"}]}), {"name": true})
	tls.deny == set() with input as testing.document([subject])
}

test_passes_where_nobody_says_it_and_tls_is_on if {
	subject := testing.unset(testing.resource("aws_docdb_cluster_parameter_group", "catalogue", {}), {"name": true})
	tls.deny == set() with input as testing.document([subject])
}

test_undetermined_where_the_value_is_decided_at_apply if {
	subject := object.union(testing.unset(testing.resource("aws_docdb_cluster_parameter_group", "catalogue", {"parameter": [{"name": "tls"}]}), {"name": true}), {"unknown": {"parameter": [{"value": true}], "name": true}})
	expected := {testing.doubt(_id, subject, ["parameter", 0, "value"], _message)}
	tls.deny == expected with input as testing.document([subject])
}

_id := "aws.docdb.tls"

_message := "tls is {value}: set it to enabled"
