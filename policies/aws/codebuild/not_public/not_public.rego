# METADATA
# title: Builds are not public
# description: Everybody could read the logs and results of all builds, past ones among them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/userguide/public-builds.html
# custom:
#   severity: high
#   resource_types: [aws_codebuild_project]
#   remediation:
#     safe: true
#     summary: Leave project_visibility out or set it to PRIVATE.
package policies.aws.codebuild.not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some project in tf.resources("aws_codebuild_project")
	test := is.equals_or(project, ["project_visibility"], "PRIVATE", "PRIVATE")
	f := finding.unless(test, rego.metadata.chain(), project, ["project_visibility"], "project_visibility is {value}: set it to PRIVATE")
}
