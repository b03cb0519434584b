# METADATA
# title: Images are scanned when they are pushed
# description: Known weaknesses in the packages of an image are found before it runs, not after.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html
# custom:
#   severity: medium
#   resource_types: [aws_ecr_repository]
#   aliases: {checkov: [CKV_AWS_163], trivy: [AWS-0030], kics: [9630336b-3fed-4096-8173-b9afdfe346a7]}
#   remediation:
#     safe: true
#     summary: Set scan_on_push to true, or scan the whole registry.
package policies.aws.ecr.scanned_on_push

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some repository in tf.resources("aws_ecr_repository")
	path := ["image_scanning_configuration", 0, "scan_on_push"]
	f := finding.unless(is.equals(repository, path, true), rego.metadata.chain(), repository, path, "scan_on_push is {value}: set it to true")
}
