# METADATA
# title: Tags of images cannot be moved
# description: Whoever may push could put another image behind a tag that is running everywhere.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html
# custom:
#   severity: medium
#   resource_types: [aws_ecr_repository]
#   aliases: {checkov: [CKV_AWS_51], trivy: [AWS-0031], kics: [d1846b12-20c5-4d45-8798-fc35b79268eb]}
#   remediation:
#     safe: false
#     summary: Set image_tag_mutability to IMMUTABLE and give every build a tag of its own.
package policies.aws.ecr.tags_immutable

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some repository in tf.resources("aws_ecr_repository")
	test := is.equals_given(repository, ["image_tag_mutability"], {"IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION"}, "MUTABLE")
	f := finding.unless(test, rego.metadata.chain(), repository, ["image_tag_mutability"], "image_tag_mutability is {value}: set it to IMMUTABLE")
}
