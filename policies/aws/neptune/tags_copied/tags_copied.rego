# METADATA
# title: Snapshots of graph databases carry the tags of the cluster
# description: Rules that go by tags, who may read it, who pays, when it goes, do not see a snapshot without them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/tagging.html
# custom:
#   severity: low
#   resource_types: [aws_neptune_cluster]
#   aliases: {checkov: [CKV_AWS_362]}
#   remediation:
#     safe: true
#     summary: Set copy_tags_to_snapshot to true.
package policies.aws.neptune.tags_copied

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "copy_tags_to_snapshot is {value}: set it to true"

_path := ["copy_tags_to_snapshot"]

deny contains f if {
	some cluster in tf.resources("aws_neptune_cluster")
	test := is.equals(cluster, _path, true)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
