# METADATA
# title: Builds are encrypted with a key of their own
# description: With a customer key, who may read the bucket of results still needs the key, and access can be revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html
# custom:
#   severity: low
#   resource_types: [aws_codebuild_project]
#   aliases: {checkov: [CKV_AWS_147], kics: [3deec14b-03d2-4d27-9670-7d79322e3340]}
#   remediation:
#     safe: false
#     summary: Set encryption_key to a customer key that the service role may use.
package policies.aws.codebuild.customer_key

import data.lib.finding
import data.lib.keys
import data.lib.tf

deny contains f if {
	some project in tf.resources("aws_codebuild_project")
	test := keys.is_customer_key(project, ["encryption_key"])
	f := finding.unless(test, rego.metadata.chain(), project, ["encryption_key"], "encryption_key is {value}: name a customer key")
}
