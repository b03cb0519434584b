# METADATA
# title: Databases are encrypted with a key of their own
# description: >-
#   With a customer key the use of a database and its snapshots can be limited, seen in the trail and revoked, and a
#   snapshot can be shared.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html
# custom:
#   severity: low
#   resource_types: [aws_db_instance, aws_rds_cluster]
#   implied_by: [aws.rds.storage_encrypted]
#   aliases: {checkov: [CKV_AWS_327]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id; an existing database is replaced, so restore it from a snapshot copied with the key.
package policies.aws.rds.customer_key

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: name a customer key"

_path := ["kms_key_id"]

# A copy can have the key of its source.
deny contains f if {
	some database in tf.resources("aws_db_instance")
	test := is.any_of([is.written(database, _path), _is_copy(database), is.present(database, ["replicate_source_db"])])
	f := finding.unless(test, rego.metadata.chain(), database, _path, _message)
}

deny contains f if {
	some cluster in tf.resources("aws_rds_cluster")
	test := is.any_of([is.written(cluster, _path), _is_copy(cluster), is.present(cluster, ["replication_source_identifier"])])
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}

_is_copy(database) := is.any_of([
	is.written(database, ["snapshot_identifier"]),
	blocks.exist(database, ["restore_to_point_in_time"]),
])
