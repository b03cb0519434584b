# METADATA
# title: Databases are encrypted at rest
# description: Backups, snapshots and replicas of a database are only encrypted when the database is.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html
# custom:
#   severity: high
#   resource_types: [aws_db_instance, aws_rds_cluster]
#   aliases: {checkov: [CKV_AWS_16, CKV_AWS_96], trivy: [AWS-0079, AWS-0080], kics: [08bd0760-8752-44e1-9779-7bb369b2b4e4, 3199c26c-7871-4cb3-99c2-10a59244ce7f]}
#   remediation:
#     safe: false
#     summary: Set storage_encrypted to true; an existing database is replaced, so restore it from an encrypted snapshot.
package policies.aws.rds.storage_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["storage_encrypted"]

_message := "storage_encrypted is {value}: set it to true"

# A replica in another region is encrypted by its key alone.
deny contains f if {
	some database in tf.resources("aws_db_instance")
	test := is.any_of([
		is.equals(database, _path, true),
		is.all_of([is.present(database, ["replicate_source_db"]), is.present(database, ["kms_key_id"])]),
	])
	f := finding.unless(test, rego.metadata.chain(), database, _path, _message)
}

# A new cluster is not encrypted unless it says so or is serverless; a copy is as encrypted as what it is copied from.
deny contains f if {
	some cluster in tf.resources("aws_rds_cluster")
	test := is.any_of([
		is.equals_or(cluster, ["engine_mode"], "serverless", "provisioned"),
		is.all_of([_is_copy(cluster), is.equals(cluster, _path, true)]),
		is.all_of([is.negated(_is_copy(cluster)), is.equals_or(cluster, _path, true, false)]),
	])
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}

_is_copy(cluster) := is.any_of([
	is.present(cluster, ["snapshot_identifier"]),
	is.present(cluster, ["replication_source_identifier"]),
	is.present(cluster, ["restore_to_point_in_time"]),
])
