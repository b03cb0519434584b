# METADATA
# title: Images are encrypted with KMS
# description: With KMS, access to images can be taken away with the key, and each use of it is on record.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html
# custom:
#   severity: low
#   resource_types: [aws_ecr_repository]
#   aliases: {checkov: [CKV_AWS_136], trivy: [AWS-0033], kics: [0e32d561-4b5a-4664-a6e3-a3fa85649157]}
#   remediation:
#     safe: false
#     summary: Set encryption_type to KMS with a key; the repository is replaced, so copy its images first.
package policies.aws.ecr.kms_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some repository in tf.resources("aws_ecr_repository")
	path := ["encryption_configuration", 0, "encryption_type"]
	test := is.equals_given(repository, path, {"KMS", "KMS_DSSE"}, "AES256")
	f := finding.unless(test, rego.metadata.chain(), repository, path, "encryption_type is {value}: set it to KMS")
}
