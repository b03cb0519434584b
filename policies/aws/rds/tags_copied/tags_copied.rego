# METADATA
# title: Snapshots of databases carry the tags of the database
# description: Rules that go by tags, who may read it, who pays, when it goes, do not see a snapshot without them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html
# custom:
#   severity: low
#   resource_types: [aws_db_instance, aws_rds_cluster]
#   aliases: {checkov: [CKV2_AWS_60, CKV_AWS_313]}
#   remediation:
#     safe: true
#     summary: Set copy_tags_to_snapshot to true.
package policies.aws.rds.tags_copied

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "copy_tags_to_snapshot is {value}: set it to true"

_path := ["copy_tags_to_snapshot"]

deny contains f if {
	some database in tf.resources("aws_db_instance")
	test := is.equals(database, _path, true)
	f := finding.unless(test, rego.metadata.chain(), database, _path, _message)
}

deny contains f if {
	some cluster in tf.resources("aws_rds_cluster")
	test := is.equals(cluster, _path, true)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
