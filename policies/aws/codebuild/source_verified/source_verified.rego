# METADATA
# title: Builds check whom they fetch their source from
# description: Without a check of the certificate, whoever sits in between can put their own code into the build.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectSource.html
# custom:
#   severity: high
#   resource_types: [aws_codebuild_project]
#   remediation:
#     safe: true
#     summary: Leave insecure_ssl out or set it to false.
package policies.aws.codebuild.source_verified

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some project in tf.resources("aws_codebuild_project")
	some source in array.concat(tf.blocks(project, ["source"]), tf.blocks(project, ["secondary_sources"]))
	test := is.equals_or(source, ["insecure_ssl"], false, false)
	f := finding.unless(test, rego.metadata.chain(), source, ["insecure_ssl"], "insecure_ssl is {value}: set it to false")
}
