# METADATA
# title: Access points of file systems set the user
# description: Without it a client says itself which user it is, and root is one of them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/enforce-identity-access-points.html
# custom:
#   severity: medium
#   resource_types: [aws_efs_access_point]
#   aliases: {checkov: [CKV_AWS_330]}
#   remediation:
#     safe: false
#     summary: Add a posix_user block with uid and gid; the access point is made anew.
package policies.aws.efs.access_point_user

import data.lib.blocks
import data.lib.finding
import data.lib.tf

_message := "clients say themselves who they are: add posix_user"

_path := ["posix_user"]

deny contains f if {
	some point in tf.resources("aws_efs_access_point")
	test := blocks.exist(point, _path)
	f := finding.unless(test, rego.metadata.chain(), point, _path, _message)
}
