package policies.aws.s3.replication_test

import data.lib.testing
import data.policies.aws.s3.replication

test_fails_where_nothing_is_copied if {
	subject := testing.unset(testing.resource("aws_s3_bucket", "orders", {}), {"replication_configuration": true})
	expected := {testing.failure(_id, subject, [], _message)}
	replication.deny == expected with input as testing.document([subject])
}

test_fails_where_the_rule_is_disabled if {
	subject := testing.unset(testing.resource("aws_s3_bucket", "orders", {}), {"replication_configuration": true})
	other := object.union(testing.unknown(testing.resource("aws_s3_bucket_replication_configuration", "orders", {"rule": [{"id": "all", "status": "Disabled", "destination": [{"bucket": "arn:aws:s3:::acme-orders-copy"}]}]}), {"bucket": true}), {"references": {"bucket": true}})
	links := [testing.link(other, "bucket", subject)]
	expected := {testing.failure(_id, subject, [], _message)}
	replication.deny == expected with input as testing.related([subject, other], links)
}

test_passes_where_everything_is_copied if {
	subject := testing.unset(testing.resource("aws_s3_bucket", "orders", {}), {"replication_configuration": true})
	other := object.union(testing.unknown(testing.resource("aws_s3_bucket_replication_configuration", "orders", {"rule": [{"id": "all", "status": "Enabled", "destination": [{"bucket": "arn:aws:s3:::acme-orders-copy"}]}]}), {"bucket": true}), {"references": {"bucket": true}})
	links := [testing.link(other, "bucket", subject)]
	replication.deny == set() with input as testing.related([subject, other], links)
}

test_passes_where_the_bucket_itself_says_where_to if {
	subject := testing.resource("aws_s3_bucket", "orders", {"replication_configuration": [{"role": "arn:aws:iam::123456789012:role/data", "rules": [{"id": "all", "status": "Enabled", "destination": [{"bucket": "arn:aws:s3:::acme-orders-copy"}]}]}]})
	replication.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_the_rule_is_enabled if {
	subject := testing.unset(testing.resource("aws_s3_bucket", "orders", {}), {"replication_configuration": true})
	other := object.union(testing.unknown(testing.resource("aws_s3_bucket_replication_configuration", "orders", {"rule": [{"id": "all", "destination": [{"bucket": "arn:aws:s3:::acme-orders-copy"}]}]}), {"bucket": true, "rule": [{"status": true}]}), {"references": {"bucket": true}})
	links := [testing.link(other, "bucket", subject)]
	expected := {testing.doubt(_id, subject, [], _message)}
	replication.deny == expected with input as testing.related([subject, other], links)
}

_id := "aws.s3.replication"

_message := "no enabled replication rule is for this bucket: add an aws_s3_bucket_replication_configuration"
