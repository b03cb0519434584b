# METADATA
# title: Results of builds are encrypted
# description: What a build makes is what runs later; in the clear it can be read by everybody who may read the bucket.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html
# custom:
#   severity: medium
#   resource_types: [aws_codebuild_project]
#   aliases: {checkov: [CKV_AWS_78], trivy: [AWS-0018]}
#   remediation:
#     safe: true
#     summary: Leave encryption_disabled out or set it to false.
package policies.aws.codebuild.artifacts_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

# A project without artifacts stores none.
deny contains f if {
	some project in tf.resources("aws_codebuild_project")
	some artifacts in array.concat(tf.blocks(project, ["artifacts"]), tf.blocks(project, ["secondary_artifacts"]))
	test := is.any_of([
		is.equals_or(artifacts, ["encryption_disabled"], false, false),
		is.equals(artifacts, ["type"], "NO_ARTIFACTS"),
	])
	f := finding.unless(test, rego.metadata.chain(), artifacts, ["encryption_disabled"], "encryption_disabled is {value}: set it to false")
}
