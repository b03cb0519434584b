# METADATA
# title: Builds are not privileged
# description: A privileged container can do what its host can; only builds of container images need that.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/userguide/create-project.html
# custom:
#   severity: medium
#   resource_types: [aws_codebuild_project]
#   aliases: {checkov: [CKV_AWS_316]}
#   remediation:
#     safe: false
#     summary: Leave privileged_mode out or set it to false.
package policies.aws.codebuild.not_privileged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some project in tf.resources("aws_codebuild_project")
	some environment in tf.blocks(project, ["environment"])
	test := is.equals_or(environment, ["privileged_mode"], false, false)
	f := finding.unless(test, rego.metadata.chain(), environment, ["privileged_mode"], "privileged_mode is {value}: set it to false")
}
