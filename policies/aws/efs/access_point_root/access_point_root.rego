# METADATA
# title: Access points of file systems start in a directory of their own
# description: An access point that starts at the root lets its clients into everything on the file system.
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/enforce-root-directory-access-point.html
# custom:
#   severity: medium
#   resource_types: [aws_efs_access_point]
#   aliases: {checkov: [CKV_AWS_329]}
#   remediation:
#     safe: false
#     summary: Set the path of root_directory to a directory; the access point is made anew.
package policies.aws.efs.access_point_root

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "the path is {value}: name a directory below the root"

_path := ["root_directory", 0, "path"]

deny contains f if {
	some point in tf.resources("aws_efs_access_point")
	test := is.negated(is.equals_or(point, _path, "/", "/"))
	f := finding.unless(test, rego.metadata.chain(), point, _path, _message)
}
