package policies.aws.rds.ca_current_test

import data.lib.testing
import data.policies.aws.rds.ca_current

test_fails_where_the_authority_has_expired if {
	subject := testing.resource("aws_db_instance", "shop", {"ca_cert_identifier": "rds-ca-2019"})
	expected := {testing.failure(_id, subject, ["ca_cert_identifier"], _message)}
	ca_current.deny == expected with input as testing.document([subject])
}

test_fails_where_the_authority_of_a_cluster_has_expired if {
	subject := testing.resource("aws_rds_cluster", "shop", {"ca_certificate_identifier": "rds-ca-2019"})
	expected := {testing.failure(_id, subject, ["ca_certificate_identifier"], _message)}
	ca_current.deny == expected with input as testing.document([subject])
}

test_fails_where_the_authority_of_a_cluster_instance_has_expired if {
	subject := testing.resource("aws_rds_cluster_instance", "shop", {"ca_cert_identifier": "rds-ca-2015"})
	expected := {testing.failure(_id, subject, ["ca_cert_identifier"], _message)}
	ca_current.deny == expected with input as testing.document([subject])
}

test_passes_where_the_authority_is_valid if {
	subject := testing.resource("aws_db_instance", "shop", {"ca_cert_identifier": "rds-ca-ecc384-g1"})
	ca_current.deny == set() with input as testing.document([subject])
}

test_passes_where_nobody_names_one_and_aws_takes_a_valid_one if {
	subject := testing.unset(testing.resource("aws_db_instance", "shop", {}), {"ca_cert_identifier": true})
	ca_current.deny == set() with input as testing.document([subject])
}

test_undetermined_where_the_authority_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_db_instance", "shop", {}), {"ca_cert_identifier": true})
	expected := {testing.doubt(_id, subject, ["ca_cert_identifier"], _message)}
	ca_current.deny == expected with input as testing.document([subject])
}

_id := "aws.rds.ca_current"

_message := "{value} has expired: name rds-ca-rsa2048-g1 or a newer authority"
