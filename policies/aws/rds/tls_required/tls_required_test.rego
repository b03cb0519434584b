package policies.aws.rds.tls_required_test

import data.lib.testing
import data.policies.aws.rds.tls_required

test_fails_where_the_parameter_is_off if {
	subject := testing.unset(testing.resource("aws_db_parameter_group", "shop", {"family": "postgres14", "parameter": [{"name": "rds.force_ssl", "value": "0"}]}), {"name": true})
	other := object.union(testing.unknown(testing.resource("aws_db_instance", "shop", {}), {"parameter_group_name": true}), {"references": {"parameter_group_name": true}})
	links := [testing.link(other, "parameter_group_name", subject)]
	expected := {testing.failure(_id, other, ["parameter_group_name"], _message)}
	tls_required.deny == expected with input as testing.related([subject, other], links)
}

test_fails_where_nobody_sets_the_parameter if {
	subject := testing.unset(testing.resource("aws_db_parameter_group", "shop", {"family": "mysql8.0", "parameter": [{"name": "max_connections", "value": "500"}]}), {"name": true})
	other := object.union(testing.unknown(testing.resource("aws_db_instance", "shop", {}), {"parameter_group_name": true}), {"references": {"parameter_group_name": true}})
	links := [testing.link(other, "parameter_group_name", subject)]
	expected := {testing.failure(_id, other, ["parameter_group_name"], _message)}
	tls_required.deny == expected with input as testing.related([subject, other], links)
}

test_fails_where_a_cluster_takes_plain_connections if {
	subject := testing.unset(testing.resource("aws_rds_cluster_parameter_group", "shop", {"family": "aurora-mysql8.0", "parameter": [{"name": "require_secure_transport", "value": "OFF"}]}), {"name": true})
	other := object.union(testing.unknown(testing.resource("aws_rds_cluster", "shop", {}), {"db_cluster_parameter_group_name": true}), {"references": {"db_cluster_parameter_group_name": true}})
	links := [testing.link(other, "db_cluster_parameter_group_name", subject)]
	expected := {testing.failure(_id, other, ["db_cluster_parameter_group_name"], _message)}
	tls_required.deny == expected with input as testing.related([subject, other], links)
}

test_passes_where_the_parameter_is_on if {
	subject := testing.unset(testing.resource("aws_db_parameter_group", "shop", {"family": "postgres14", "parameter": [{"name": "rds.force_ssl", "value": "1"}]}), {"name": true})
	other := object.union(testing.unknown(testing.resource("aws_db_instance", "shop", {}), {"parameter_group_name": true}), {"references": {"parameter_group_name": true}})
	links := [testing.link(other, "parameter_group_name", subject)]
	tls_required.deny == set() with input as testing.related([subject, other], links)
}

test_passes_where_the_family_asks_for_tls_by_itself if {
	subject := testing.unset(testing.resource("aws_db_parameter_group", "shop", {"family": "postgres16", "parameter": [{"name": "max_connections", "value": "500"}]}), {"name": true})
	other := object.union(testing.unknown(testing.resource("aws_db_instance", "shop", {}), {"parameter_group_name": true}), {"references": {"parameter_group_name": true}})
	links := [testing.link(other, "parameter_group_name", subject)]
	tls_required.deny == set() with input as testing.related([subject, other], links)
}

test_passes_where_the_family_knows_no_such_parameter if {
	subject := testing.unset(testing.resource("aws_db_parameter_group", "shop", {"family": "oracle-ee-19"}), {"name": true})
	other := object.union(testing.unknown(testing.resource("aws_db_instance", "shop", {}), {"parameter_group_name": true}), {"references": {"parameter_group_name": true}})
	links := [testing.link(other, "parameter_group_name", subject)]
	tls_required.deny == set() with input as testing.related([subject, other], links)
}

test_passes_where_the_database_has_a_group_of_aws if {
	subject := testing.unset(testing.resource("aws_db_instance", "shop", {}), {"parameter_group_name": true})
	tls_required.deny == set() with input as testing.document([subject])
}

test_undetermined_where_the_value_is_decided_at_apply if {
	subject := object.union(testing.unset(testing.resource("aws_db_parameter_group", "shop", {"family": "postgres14", "parameter": [{"name": "rds.force_ssl"}]}), {"name": true}), {"unknown": {"parameter": [{"value": true}], "name": true}})
	other := object.union(testing.unknown(testing.resource("aws_db_instance", "shop", {}), {"parameter_group_name": true}), {"references": {"parameter_group_name": true}})
	links := [testing.link(other, "parameter_group_name", subject)]
	expected := {testing.doubt(_id, other, ["parameter_group_name"], _message)}
	tls_required.deny == expected with input as testing.related([subject, other], links)
}

_id := "aws.rds.tls_required"

_message := "the parameter group takes connections without TLS: set rds.force_ssl or require_secure_transport to 1, db2comm to SSL"
