package policies.aws.docdb.audited_test

import data.lib.testing
import data.policies.aws.docdb.audited

test_fails_where_the_audit_log_is_off if {
	subject := testing.unset(testing.resource("aws_docdb_cluster_parameter_group", "catalogue", {"parameter": [{"name": "audit_logs", "value": "disabled"}]}), {"name": true})
	expected := {testing.failure(_id, subject, ["parameter"], _message)}
	audited.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_an_audit_log if {
	subject := testing.unset(testing.resource("aws_docdb_cluster_parameter_group", "catalogue", {}), {"name": true})
	expected := {testing.failure(_id, subject, ["parameter"], _message)}
	audited.deny == expected with input as testing.document([subject])
}

test_passes_where_the_audit_log_is_on if {
	subject := testing.unset(testing.resource("aws_docdb_cluster_parameter_group", "catalogue", {"parameter": [{"name": "audit_logs", "value": "enabled"}]}), {"name": true})
	audited.deny == set() with input as testing.document([subject])
}

test_undetermined_where_the_value_is_decided_at_apply if {
	subject := object.union(testing.unset(testing.resource("aws_docdb_cluster_parameter_group", "catalogue", {"parameter": [{"name": "audit_logs"}]}), {"name": true}), {"unknown": {"parameter": [{"value": true}], "name": true}})
	expected := {testing.doubt(_id, subject, ["parameter"], _message)}
	audited.deny == expected with input as testing.document([subject])
}

_id := "aws.docdb.audited"

_message := "audit_logs is not set: set it to enabled"
