# METADATA
# title: The root user has no access keys
# description: Nothing can limit what a key of the root user may do, and it has no second factor.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html
# custom:
#   severity: critical
#   resource_types: [aws_iam_access_key]
#   aliases: {checkov: [CKV_AWS_348], kics: [970d224d-b42a-416b-81f9-8f4dfe70c4bc]}
#   remediation:
#     safe: false
#     summary: Delete the key; let programs assume a role.
package policies.aws.iam.no_root_access_keys

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some key in tf.resources("aws_iam_access_key")
	test := is.negated(is.matches(key, ["user"], `^(root|<root_account>)$`))
	f := finding.unless(test, rego.metadata.chain(), key, ["user"], "the access key belongs to {value}: give programs a role instead")
}
